import { layoutOf, planFor, type Image, type Matrix } from '../src/lib/convolve/index.ts';
import { plansFor } from '../src/lib/convolve/plan.ts';
import { profileOf } from '../src/lib/convolve/profile.ts';
import { prepare } from '../src/lib/convolve/run.ts';
import { storeRows } from '../src/lib/convolve/ways/store.ts';
import { loadModule } from '../src/lib/engine/load.ts';
import { candidatesFor, chooseSimdPlan } from '../src/lib/engine/plan.ts';
import { runSimd } from '../src/lib/engine/run.ts';
import { Simd } from '../src/lib/engine/simd.ts';
import { hasBytes } from '../src/lib/matrix/index.ts';

/** One way to compute a correlation. */
export interface Way {
  readonly name: string;
  readonly call: () => void;
  /** Nanoseconds a pixel that the plan expects. */
  readonly expected: number;
  /** Whether it is the one that the plan chooses. */
  readonly isChosen: boolean;
}

/** Every way of plain TypeScript that this kernel allows. */
export function typescriptWays(image: Image, kernel: Matrix, output: Image): Way[] {
  const profile = profileOf(kernel);
  const layout = layoutOf(image, kernel);
  const largest = hasBytes(image) ? 255 * profile.absoluteSum : Infinity;
  const chosen = planFor(kernel, image).way;
  return plansFor(profile, kernel, image, layout).map((plan) => ({
    name: plan.way,
    call: () => storeRows(prepare(plan, profile, image, kernel, layout), output, largest),
    expected: plan.cost,
    isChosen: plan.way === chosen,
  }));
}

/**
 * The engine, of which all ways share one instance.
 *
 * @returns A function like `typescriptWays`; its list is empty where plain TypeScript takes over.
 * @throws {Error} if there is no module.
 */
export async function openEngineWays(): Promise<typeof typescriptWays> {
  const module = await loadModule();
  if (module === null) throw new Error('The engine has no module here: npm run build:engine');
  const simd = new Simd(module);
  return (image, kernel, output) => {
    const layout = layoutOf(image, kernel);
    const task = { image, kernel, layout, output, profile: profileOf(kernel) };
    const chosen = chooseSimdPlan(task);
    if (chosen === null) return [];
    return candidatesFor(task).map((plan) => ({
      name: `${plan.way} ${plan.arithmetic}`,
      call: () => runSimd(simd, plan, task),
      expected: plan.cost,
      isChosen: plan.way === chosen.way && plan.arithmetic === chosen.arithmetic,
    }));
  };
}
