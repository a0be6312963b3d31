import type {
  convolve as plainConvolve,
  correlate as plainCorrelate,
  correlateMagnitude as plainMagnitude,
  Plan,
  planFor as plainPlanFor,
} from '../convolve/index.ts';
import {
  hasBytes,
  layoutOf,
  requireImage,
  type ByteMatrix,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Layout,
  type Matrix,
} from '../matrix/index.ts';
import {
  choosePlan,
  magnitudeTask,
  outputFor,
  profileOf,
  runMagnitude,
  runPlan,
  turn,
} from '../convolve/internals.ts';
import type { WasmModule } from './module.ts';
import { chooseSimdPlan, magnitudePlan } from './plan.ts';
import { resident, type PadFor } from './resident.ts';
import { canRunSimd, runSimd } from './run.ts';
import { Simd } from './simd.ts';

/** The functions of the same name in src/lib/convolve, which give the same answers, but faster. */
export interface Engine {
  readonly correlate: typeof plainCorrelate;
  readonly convolve: typeof plainConvolve;
  readonly correlateMagnitude: typeof plainMagnitude;
  readonly planFor: typeof plainPlanFor;
  /**
   * Keeps an image in the module's memory, to be filtered again and again while its pixels stay as
   * they are: nothing is copied in as long as the kernel's sides and the options are the same.
   *
   * @throws {TypeError | RangeError} if `image` is none.
   */
  hold(image: Image): HeldImage;
  /** The compiled module, to open an engine with in another thread; null where there is none. */
  readonly module: WasmModule | null;
}

/** The functions of an engine, for one image. */
export interface HeldImage {
  correlate(kernel: Matrix, options?: CorrelateOptions): Matrix;
  correlate(kernel: Matrix, options: ByteOptions): ByteMatrix;
  convolve(kernel: Matrix, options?: CorrelateOptions): Matrix;
  convolve(kernel: Matrix, options: ByteOptions): ByteMatrix;
}

type Options = CorrelateOptions | ByteOptions;

/** @param module Compiled from assembly/; null for plain TypeScript alone. */
export function createEngine(module: WasmModule | null): Engine {
  const simd = instanceOf(module);
  const { correlate, convolve, correlateMagnitude } = filtersOf(simd);

  function planFor(kernel: Matrix, image: Image, options: Options = {}): Plan {
    const layout = layoutOf(image, kernel, options);
    const profile = profileOf(kernel);
    const question = { image, kernel, layout, profile };
    const plan = simd === null ? null : chooseSimdPlan(question);
    const isDone = plan !== null && (hasBytes(image) || canRunSimd(simd!, plan, question));
    return isDone ? plan : choosePlan(profile, kernel, image, layout);
  }

  function hold(image: Image): HeldImage {
    requireImage('image', image);
    const own = instanceOf(module);
    const held = filtersOf(own, own === null ? undefined : resident(own, image));
    return {
      correlate: ((kernel: Matrix, options?: Options) =>
        held.correlate(image, kernel, options)) as HeldImage['correlate'],
      convolve: ((kernel: Matrix, options?: Options) =>
        held.convolve(image, kernel, options)) as HeldImage['convolve'],
    };
  }

  return {
    correlate: correlate as typeof plainCorrelate,
    convolve: convolve as typeof plainConvolve,
    correlateMagnitude: correlateMagnitude as typeof plainMagnitude,
    planFor,
    hold,
    module,
  };
}

/** @returns null where there is no module, or no memory for it: then plain TypeScript does the work. */
function instanceOf(module: WasmModule | null): Simd | null {
  try {
    return module === null ? null : new Simd(module);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

type Filter = (image: Image, kernel: Matrix, options?: Options) => Image;

/** @param padFor For the one image that will be filtered, if it stays in the memory of `simd`. */
function filtersOf(
  simd: Simd | null,
  padFor?: PadFor,
): {
  readonly correlate: Filter;
  readonly convolve: Filter;
  readonly correlateMagnitude: (...args: [Image, Matrix, Matrix, Options?]) => Image;
} {
  function run(image: Image, kernel: Matrix, layout: Layout, output: Image): void {
    const task = { image, kernel, layout, output, profile: profileOf(kernel) };
    const plan = simd === null ? null : chooseSimdPlan(task);
    const isDone = plan !== null && runSimd(simd!, plan, task, padFor);
    if (!isDone) runPlan(image, kernel, layout, output);
  }

  return {
    correlate(image, kernel, options = {}) {
      const layout = layoutOf(image, kernel, options);
      const output = outputFor(layout, options, { image, kernel });
      run(image, kernel, layout, output);
      return output;
    },
    convolve(image, kernel, options = {}) {
      const turned = turn(image, kernel, options);
      const output = outputFor(turned.layout, options, { image, kernel });
      run(image, turned.kernel, turned.layout, output);
      return output;
    },
    correlateMagnitude(image, kernel, other, options = {}) {
      const { layout, output } = magnitudeTask(image, kernel, other, options);
      const task = { image, kernel, layout, output, profile: profileOf(kernel), other };
      const plan = simd === null ? null : magnitudePlan(task, profileOf(other));
      const isDone = plan !== null && runSimd(simd!, plan, task, padFor);
      if (!isDone) runMagnitude(image, kernel, other, layout, output, run);
      return output;
    },
  };
}
