import { flip } from '../convolve/flip.ts';
import type { convolve as plainConvolve } from '../convolve/convolve.ts';
import type { correlate as plainCorrelate } from '../convolve/correlate.ts';
import { layoutOf, type Layout } from '../convolve/layout.ts';
import type { Image, Matrix } from '../convolve/matrix.ts';
import type { ByteOptions, CorrelateOptions } from '../convolve/options.ts';
import { outputFor } from '../convolve/output.ts';
import { choosePlan, planFor as plainPlanFor } from '../convolve/plan.ts';
import { profileOf } from '../convolve/profile.ts';
import { runPlan } from '../convolve/run.ts';
import type { WasmModule } from './module.ts';
import { chooseSimdPlan } from './plan.ts';
import { runSimd } from './run.ts';
import { Simd } from './simd.ts';

/** The functions of the same name in src/lib/convolve, which give the same answers, but faster. */
export interface Engine {
  readonly correlate: typeof plainCorrelate;
  readonly convolve: typeof plainConvolve;
  readonly planFor: typeof plainPlanFor;
  /** The compiled module, to open an engine with in a worker; null without one. */
  readonly module: WasmModule | null;
}

type Options = CorrelateOptions | ByteOptions;

/** @param module Of assembly/, or null: then plain TypeScript does all. */
export function createEngine(module: WasmModule | null): Engine {
  const simd = module === null ? null : new Simd(module);

  function run(image: Image, kernel: Matrix, layout: Layout, output: Image): void {
    const task = { image, kernel, layout, output, profile: profileOf(kernel) };
    const plan = simd === null ? null : chooseSimdPlan(task);
    if (plan === null || !runSimd(simd!, plan, task)) runPlan(image, kernel, layout, output);
  }

  function correlate(image: Image, kernel: Matrix, options: Options = {}): Image {
    const layout = layoutOf(image, kernel, options);
    const output = outputFor(layout, options, { image, kernel });
    run(image, kernel, layout, output);
    return output;
  }

  function convolve(image: Image, kernel: Matrix, options: Options = {}): Image {
    // All is checked against the kernel as given, so that a message speaks of what was passed.
    const given = layoutOf(image, kernel, options);
    const output = outputFor(given, options, { image, kernel });
    const turned = {
      x: kernel.width - 1 - given.anchor.x,
      y: kernel.height - 1 - given.anchor.y,
    };
    const anchor = options.anchor === undefined ? {} : { anchor: turned };
    const turnedKernel = flip(kernel);
    run(image, turnedKernel, layoutOf(image, turnedKernel, { ...options, ...anchor }), output);
    return output;
  }

  function planFor(kernel: Matrix, image: Image, options: Options = {}) {
    const layout = layoutOf(image, kernel, options);
    const profile = profileOf(kernel);
    const plan = simd === null ? null : chooseSimdPlan({ image, kernel, layout, profile });
    return plan ?? choosePlan(profile, kernel, image, layout);
  }

  return {
    correlate: correlate as typeof plainCorrelate,
    convolve: convolve as typeof plainConvolve,
    planFor,
    module,
  };
}
