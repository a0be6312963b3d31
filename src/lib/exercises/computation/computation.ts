import type { Matrix } from '../../convolve/index.ts';
import type { Point } from '../../grid/index.ts';
import { keep, trace, type Storage, type Tap, type TraceOptions } from '../../trace/index.ts';

/** One output pixel of a filter: all that its number depends on. */
export interface Computation extends Omit<TraceOptions, 'outputs'> {
  readonly image: Matrix;
  readonly kernel: Matrix;
  /** The output pixel. */
  readonly output: Point;
}

/** What a reader is asked for: one product, the sum of all, or the number that is stored. */
export type Question =
  { readonly asks: 'product'; readonly tap: number } | { readonly asks: 'sum' | 'value' };

/** A way to the stored number, as someone worked it out, rightly or not. */
export interface Working {
  /** In reading order of the applied kernel. */
  readonly products: readonly number[];
  /** The sum after each product. */
  readonly sums: readonly number[];
  /** The number that is stored. */
  readonly value: number;
}

export const storageOf = ({ storage = 'float' }: Pick<Computation, 'storage'>): Storage => storage;

/** The products of the output pixel. @throws What `trace` throws. */
export function tapsOf({ image, kernel, output, ...options }: Computation): readonly Tap[] {
  const outputs = { ...output, width: 1, height: 1 };
  return trace(image, kernel, { ...options, outputs }).tapsAt(output);
}

export function runningSums(products: readonly number[]): number[] {
  let sum = 0;
  return products.map((product) => (sum += product));
}

/** The working that follows from these products. */
export function workingFrom(products: readonly number[], storage: Storage): Working {
  const sums = runningSums(products);
  return { products, sums, value: keep(sums.at(-1)!, storage) };
}

/** The true working. */
export function work(computation: Computation): Working {
  const products = tapsOf(computation).map(({ product }) => product);
  return workingFrom(products, storageOf(computation));
}

export const sumOf = ({ sums }: Working): number => sums.at(-1)!;

/** The number that a question asks for; a working without products has none to give. */
export function numberAsked(working: Working, question: Question): number | undefined {
  if (question.asks === 'product') return working.products[question.tap];
  return question.asks === 'sum' ? sumOf(working) : working.value;
}
