import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  createMatrix,
  layoutOf,
  reference,
  toBytes,
  type CorrelateOptions,
  type Image,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { profileOf } from '../../../src/lib/convolve/profile.ts';
import { Simd } from '../../../src/lib/engine/simd.ts';
import type { Task as SimdTask } from '../../../src/lib/engine/ways/task.ts';
import { borders, waysBound } from '../convolve/support.ts';

const built = new URL('../../../src/lib/engine/built/', import.meta.url);

/** A module of each build. */
export const modules = {
  plain: new WebAssembly.Module(readFileSync(new URL('plain.wasm', built))),
  relaxed: new WebAssembly.Module(readFileSync(new URL('relaxed.wasm', built))),
};

export const instances = { plain: new Simd(modules.plain), relaxed: new Simd(modules.relaxed) };

export interface Task {
  readonly image: Image;
  readonly kernel: Matrix;
  readonly options: CorrelateOptions;
}

/** Many numbers from one seed, quicker than asking fast-check for each. */
export function noise(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

type Fill = (random: () => number) => number;

const PIXELS = {
  bytes: (random) => Math.floor(256 * random()),
  floats: (random) => 510 * (random() - 0.5),
} satisfies Record<string, Fill>;

/** How kernels may be made; each kind is one that some way takes. */
export const KERNELS = {
  'whole and small': (width, height, random) =>
    make(width, height, () => Math.floor(5 * random()) - 2),
  'whole and large': (width, height, random) =>
    make(width, height, () => Math.floor(400 * random()) - 200),
  fractions: (width, height, random) => make(width, height, () => random() - 0.3),
  sparse: (width, height, random) =>
    make(width, height, () => (random() < 0.05 ? random() - 0.5 : 0)),
  'one and the same': (width, height) => make(width, height, () => 1 / (width * height)),
  'whole and the same': (width, height) => make(width, height, () => -3),
  'column times row': (width, height, random) => {
    const row = Array.from({ length: width }, () => random() - 0.3);
    const column = Array.from({ length: height }, () => random() - 0.3);
    return make(width, height, (x, y) => column[y]! * row[x]!);
  },
  'whole column times row': (width, height, random) => {
    const row = Array.from({ length: width }, () => Math.floor(4 * random()));
    const column = Array.from({ length: height }, () => Math.floor(4 * random()) - 1);
    return make(width, height, (x, y) => column[y]! * row[x]!);
  },
} satisfies Record<string, (width: number, height: number, random: () => number) => Matrix>;

function make(width: number, height: number, weight: (x: number, y: number) => number): Matrix {
  const weights = Float32Array.from({ length: width * height }, (_, i) =>
    weight(i % width, Math.floor(i / width)),
  );
  return createMatrix(width, height, weights);
}

/** A view that starts anywhere in a larger buffer. */
export function imageOf(
  kind: keyof typeof PIXELS,
  width: number,
  height: number,
  seed: number,
): Image {
  const random = noise(seed);
  const before = Math.floor(4 * random());
  const list = kind === 'bytes' ? Uint8ClampedArray : Float32Array;
  const data = new list(before + width * height + 3).fill(99);
  for (let i = 0; i < width * height; i++) data[before + i] = PIXELS[kind](random);
  return { width, height, data: data.subarray(before, before + width * height) } as Image;
}

/** Images up to 200 pixels wide, kernels up to 65 pixels wide, all borders, sizes, anchors and bands. */
export const tasks: fc.Arbitrary<Task> = fc
  .record({
    kind: fc.constantFrom(...(Object.keys(PIXELS) as (keyof typeof PIXELS)[])),
    make: fc.constantFrom(...(Object.keys(KERNELS) as (keyof typeof KERNELS)[])),
    width: fc.integer({ min: 1, max: 200 }),
    height: fc.integer({ min: 1, max: 60 }),
    isTall: fc.boolean(),
    kernelWidth: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 65 })),
    kernelHeight: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 65 })),
    border: borders,
    constant: fc.integer({ min: 0, max: 255 }),
    seed: fc.integer(),
  })
  .chain(({ kind, make, isTall, border, constant, seed, ...sides }) => {
    const [width, height] = isTall ? [sides.height, sides.width] : [sides.width, sides.height];
    const kernel = KERNELS[make](sides.kernelWidth, sides.kernelHeight, noise(seed + 1));
    const picture = imageOf(kind, width, height, seed);
    const outside = border === 'zero' ? { border, constant } : { border };
    return optionsFor(picture, kernel, outside).map((options) => ({
      image: picture,
      kernel,
      options,
    }));
  });

function optionsFor(
  picture: Image,
  kernel: Matrix,
  outside: CorrelateOptions,
): fc.Arbitrary<CorrelateOptions> {
  const choices: fc.Arbitrary<CorrelateOptions>[] = [
    fc
      .record({
        x: fc.integer({ min: 0, max: kernel.width - 1 }),
        y: fc.integer({ min: 0, max: kernel.height - 1 }),
      })
      .map((anchor) => ({ ...outside, anchor })),
    fc.constant({ ...outside, size: 'full' }),
  ];
  if (kernel.width <= picture.width && kernel.height <= picture.height) {
    choices.push(fc.constant({ size: 'valid' }));
  }
  return fc.oneof(...choices).chain((options) => {
    const { height } = layoutOf(picture, kernel, options);
    const all = fc.constant(options);
    const some = fc
      .tuple(fc.integer({ min: 0, max: height - 1 }), fc.integer({ min: 1, max: height }))
      .map(([start, count]) => ({
        ...options,
        rows: { start, end: Math.min(height, start + count) },
      }));
    return fc.oneof(all, some);
  });
}

/** What the engine works with. */
export function simdTask({ image, kernel, options }: Task, output: Image): SimdTask {
  const layout = layoutOf(image, kernel, options);
  return { image, kernel, layout, output, profile: profileOf(kernel) };
}

const isExact = ({ image, kernel }: Task): boolean =>
  !(image.data instanceof Float32Array) && kernel.data.every(Number.isInteger);

/** How far from the reference a result may be. */
export const boundOf = (task: Task): number =>
  isExact(task) ? 0 : waysBound(task.image, task.kernel, task.options);

/** An output in the middle of a larger buffer, with `guards` around it. */
export function guarded(kind: 'bytes' | 'floats', { width, height }: Image) {
  const list = kind === 'bytes' ? Uint8Array : Float32Array;
  const whole = new list(width * height + 2).fill(77);
  const output = { width, height, data: whole.subarray(1, -1) } as Image;
  return { output, guards: () => [whole[0], whole.at(-1)] };
}

/** Bytes that are not those of the reference, unless its value lies within the bound of a tie. */
export function wrongBytes(bytes: Image, expected: Matrix, bound: number): number {
  const right = toBytes(expected);
  return Array.from(bytes.data).filter((byte, i) => {
    if (byte === right[i]) return false;
    const value = expected.data[i]!;
    const away = Math.abs(Math.abs(value - Math.floor(value)) - 0.5);
    return !(Math.abs(byte - right[i]!) === 1 && away <= bound);
  }).length;
}

export function referenceFor({ image, kernel, options }: Task): Matrix {
  return reference.correlate(image, kernel, options);
}
