import type { Border, Matrix, Size } from '../convolve/index.ts';
import type { Rectangle } from '../grid/index.ts';
import type { Operation, Storage } from '../trace/index.ts';
import { fromData, toData, type MatrixData } from './matrix-data.ts';

/** All that a figure needs to know of a computation. */
export interface FigureSource {
  readonly image: Matrix;
  readonly kernel: Matrix;
  /** @default 'correlate' */
  readonly operation?: Operation;
  readonly border?: Border;
  readonly size?: Size;
  /** @default 'float' */
  readonly storage?: Storage;
  /** The output pixels to follow; without it all of them. */
  readonly outputs?: Rectangle;
  /** The pixel value to draw as white. @default 255 */
  readonly white?: number;
}

/** A kernel to choose under a figure. */
export interface NamedKernel {
  readonly name: string;
  readonly kernel: Matrix;
}

type Serialised = Omit<FigureSource, 'image' | 'kernel'> & {
  readonly image: MatrixData;
  readonly kernel: MatrixData;
};

/** A source as it travels from the build to the browser, in an attribute. */
export function toAttribute(source: FigureSource): string {
  return JSON.stringify({
    ...source,
    image: toData(source.image),
    kernel: toData(source.kernel),
  } satisfies Serialised);
}

export function fromAttribute(text: string): FigureSource {
  const source = JSON.parse(text) as Serialised;
  return { ...source, image: fromData(source.image), kernel: fromData(source.kernel) };
}

export function kernelsToAttribute(kernels: readonly NamedKernel[]): string {
  return JSON.stringify(kernels.map(({ name, kernel }) => ({ name, kernel: toData(kernel) })));
}

export function kernelsFromAttribute(text: string): NamedKernel[] {
  const list = JSON.parse(text) as { name: string; kernel: MatrixData }[];
  return list.map(({ name, kernel }) => ({ name, kernel: fromData(kernel) }));
}
