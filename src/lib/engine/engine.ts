import { convolve as plainConvolve } from '../convolve/convolve.ts';
import { correlate as plainCorrelate } from '../convolve/correlate.ts';
import { flip } from '../convolve/flip.ts';
import { layoutOf, type Layout } from '../convolve/layout.ts';
import type { ByteMatrix, Image, Matrix } from '../convolve/matrix.ts';
import type { ByteOptions, CorrelateOptions } from '../convolve/options.ts';
import { outputFor } from '../convolve/output.ts';
import { planFor as plainPlanFor, type Plan } from '../convolve/plan.ts';
import { areFinite } from '../convolve/finite.ts';
import { profileOf } from '../convolve/profile.ts';
import { runPlan } from '../convolve/run.ts';
import type { WasmModule } from './module.ts';
import { chooseSimdPlan } from './plan.ts';
import { resident, type PadFor } from './resident.ts';
import { runSimd } from './run.ts';
import { Simd } from './simd.ts';

/** The functions of the same name in src/lib/convolve, which give the same answers, but faster. */
export interface Engine {
  readonly correlate: typeof plainCorrelate;
  readonly convolve: typeof plainConvolve;
  readonly planFor: typeof plainPlanFor;
  /**
   * Keeps an image at hand, to be filtered again and again. What is in it must not change.
   *
   * @throws {RangeError} from its functions, if there is no memory for it.
   */
  hold(image: Image): HeldImage;
  /** The compiled module, to open an engine with in a worker; null where there is none. */
  readonly module: WasmModule | null;
}

/** The functions of an engine, for one image. */
export interface HeldImage {
  correlate(kernel: Matrix, options?: CorrelateOptions): Matrix;
  correlate(kernel: Matrix, options: ByteOptions): ByteMatrix;
  convolve(kernel: Matrix, options?: CorrelateOptions): Matrix;
  convolve(kernel: Matrix, options: ByteOptions): ByteMatrix;
}
