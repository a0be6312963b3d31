// Times every way of the engine for kernels of many kinds, beside what the plan thinks it costs:
// nanoseconds a pixel, the best of 15. The numbers in src/lib/engine/crossovers.ts come from here.
import { createMatrix, gaussian, layoutOf, type Matrix } from '../src/lib/convolve/index.ts';
import { profileOf } from '../src/lib/convolve/profile.ts';
import { loadModule } from '../src/lib/engine/load.ts';
import { candidatesFor, type SimdPlan } from '../src/lib/engine/plan.ts';
import { runSimd } from '../src/lib/engine/run.ts';
import { Simd } from '../src/lib/engine/simd.ts';
import type { Task } from '../src/lib/engine/ways/task.ts';

const [width, height] = [1640, 1190];
const ROUNDS = 15;

const module = await loadModule();
if (module === null) throw new Error('there is no module: npm run build:engine');
const simd = new Simd(module);

const square = (side: number, weightAt: (i: number) => number): Matrix =>
  createMatrix(
    side,
    side,
    Float32Array.from({ length: side * side }, (_, i) => weightAt(i)),
  );

const kernels: readonly (readonly [string, Matrix])[] = [
  ...[3, 5, 7, 9, 11, 15, 21, 31, 41, 63].map((side) => {
    return [`dense ${side}`, square(side, (i) => ((i * 7919) % 100) / 50 / side ** 2)] as const;
  }),
  ...[3, 5, 7, 9, 11].map((side) => [`whole ${side}`, square(side, (i) => (i % 3) - 1)] as const),
  ...[3, 5, 9, 15, 21, 31, 41].map((side) => {
    return [`gaussian ${side}`, gaussian(side, side / 6)] as const;
  }),
  ...[3, 7, 21, 63].map((side) => [`box ${side}`, square(side, () => 1 / side ** 2)] as const),
];

const data = Uint8ClampedArray.from({ length: width * height }, (_, i) => (i * 7919) % 256);
const output = { width, height, data: new Uint8ClampedArray(width * height) };

function bestOf(plan: SimdPlan, task: Task): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    runSimd(simd, plan, task);
    return performance.now() - start;
  });
  return (Math.min(...times) * 1e6) / (width * height);
}

for (const [name, kernel] of kernels) {
  const image = { width, height, data };
  const layout = layoutOf(image, kernel);
  const task = { image, kernel, layout, output, profile: profileOf(kernel) };
  for (const plan of candidatesFor(task)) {
    const tile = plan.tile === undefined ? '' : ` ${plan.tile.width} x ${plan.tile.height}`;
    const way = `${plan.way} ${plan.arithmetic}${tile}`;
    const [time, thought] = [bestOf(plan, task).toFixed(2), plan.cost.toFixed(2)];
    console.log(`${name.padEnd(12)} ${way.padEnd(24)} ${time} ns, thought ${thought}`);
  }
}
