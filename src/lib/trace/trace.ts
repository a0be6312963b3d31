import {
  borderIndex,
  createMatrix,
  flip,
  layoutOf,
  toBytes,
  type Border,
  type CorrelateOptions,
  type Matrix,
  type Range,
  type Rounding,
} from '../convolve/index.ts';
import { cellAt, union, type Point, type Rectangle } from '../grid/index.ts';

export type Operation = 'correlate' | 'convolve';

/** What happens at a step: the four steps of the recipe, and each product one by one. */
export type Phase = 'place' | 'product' | 'sum' | 'range' | 'store';

/** A way into 0 to 255 that needs no other sum: `minmax` would, and a trace follows one pixel at a time. */
export type PixelRange = Exclude<Range, 'minmax'>;

/** How a sum is kept: as it is, or brought to a byte, see `toBytes`. */
export type Storage = 'float' | { readonly range: PixelRange; readonly rounding: Rounding };

export interface TraceOptions extends Pick<CorrelateOptions, 'border' | 'size' | 'anchor'> {
  /** @default 'correlate' */
  readonly operation?: Operation;
  /** @default 'float' */
  readonly storage?: Storage;
  /** The output pixels to follow. @default all of them */
  readonly outputs?: Rectangle;
  /**
   * Where the kernel's upper left cell lies for the first of `outputs`. A layer that has a stride or a
   * padding calls its pixels by places of its own, and those are not held to the size. @default by
   * size and anchor
   */
  readonly window?: Point;
}

/** One weight at work: the weight, the pixel under it, and their product. */
export interface Tap {
  /** Number of the tap in reading order of the applied kernel, from 0. */
  readonly index: number;
  /** Cell of the applied kernel. */
  readonly cell: Point;
  /** Place under that cell, in image coordinates; beyond the border it lies outside the image. */
  readonly place: Point;
  /** The pixel that is read: `place` itself, the pixel a border rule borrows, or null for a constant. */
  readonly source: Point | null;
  readonly pixel: number;
  readonly weight: number;
  readonly product: number;
  /** The sum of the products up to and with this one. */
  readonly sum: number;
}

/** What is true at one step. */
export interface Frame {
  readonly step: number;
  readonly phase: Phase;
  /** The output pixel at work. */
  readonly output: Point;
  /** All its taps, in reading order; of these the first `done` have been multiplied. */
  readonly taps: readonly Tap[];
  readonly done: number;
  /** The tap at work, in the phase `product`. */
  readonly current: Tap | undefined;
  /** The sum of the products so far. */
  readonly sum: number;
  /** The number that is kept in the end, and how many output pixels are kept by now. */
  readonly value: number;
  readonly stored: number;
}

/** The whole computation as a film with random access: `frameAt(i)` needs no earlier frame. */
export interface Trace {
  readonly image: Matrix;
  /** The kernel that is laid on the image: for `convolve` the given one turned by 180 degrees. */
  readonly applied: Matrix;
  readonly operation: Operation;
  /** Source coordinate = output coordinate + kernel coordinate + offset. */
  readonly offset: Point;
  readonly border: Border;
  readonly storage: Storage;
  readonly outputs: Rectangle;
  /** The part of the plane to show: every place that a kernel covers, and with all outputs the image. */
  readonly view: Rectangle;
  /** Number of frames, and how many of them one output pixel takes. */
  readonly length: number;
  readonly stepsPerPixel: number;
  /** The number at a place of the view, read through the border rule where it lies outside. */
  pixelAt(place: Point): number;
  tapsAt(output: Point): readonly Tap[];
  valueAt(output: Point): number;
  frameAt(step: number): Frame;
}

/** Before and after the products of one pixel: place; sum, (range), store. */
const phasesAfter = (storage: Storage): readonly Phase[] =>
  storage === 'float' ? ['sum', 'store'] : ['sum', 'range', 'store'];

/**
 * Follows `correlate` or `convolve` product by product.
 *
 * Sums are made in float64 and kept as float32, in the order of `reference.correlate`, so every
 * number here is bit by bit the library's.
 *
 * @throws What `correlate` throws; `RangeError` if `outputs` leaves the output and `window` is not given.
 */
export function trace(image: Matrix, kernel: Matrix, options: TraceOptions = {}): Trace {
  const { operation = 'correlate', storage = 'float', outputs: chosen, window, ...rest } = options;
  const applied = operation === 'convolve' ? flip(kernel) : kernel;
  const anchor = rest.anchor;
  const turnedAnchor =
    anchor !== undefined && operation === 'convolve'
      ? { x: kernel.width - 1 - anchor.x, y: kernel.height - 1 - anchor.y }
      : anchor;
  const layout = layoutOf(image, applied, {
    ...rest,
    // Wherever the window is put, sides may be even.
    ...(window === undefined ? {} : { size: 'full' as const }),
    ...(turnedAnchor === undefined ? {} : { anchor: turnedAnchor }),
  });
  const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
  const outputs = chosen ?? whole;
  if (window === undefined) requireInside(outputs, whole);
  const offset =
    window === undefined ? layout.offset : { x: window.x - outputs.x, y: window.y - outputs.y };

  const { border } = layout;
  const after = phasesAfter(storage);
  const tapCount = applied.data.length;
  const stepsPerPixel = 1 + tapCount + after.length;

  function tapsAt(output: Point): readonly Tap[] {
    let sum = 0;
    return Array.from(applied.data, (weight, index) => {
      const cell = { x: index % applied.width, y: Math.floor(index / applied.width) };
      const place = {
        x: output.x + cell.x + offset.x,
        y: output.y + cell.y + offset.y,
      };
      const source = sourceOf(place);
      const pixel = pixelAt(place);
      const product = pixel * weight;
      sum += product;
      return { index, cell, place, source, pixel, weight, product, sum };
    });
  }

  function sourceOf(place: Point): Point | null {
    const x = borderIndex(place.x, image.width, border);
    const y = borderIndex(place.y, image.height, border);
    return x < 0 || y < 0 ? null : { x, y };
  }

  function pixelAt(place: Point): number {
    const source = sourceOf(place);
    return source === null ? 0 : image.data[source.y * image.width + source.x]!;
  }

  const valueAt = (output: Point): number => keep(tapsAt(output).at(-1)!.sum, storage);

  function frameAt(step: number): Frame {
    if (!Number.isInteger(step) || step < 0 || step >= length) {
      throw new RangeError(`step: received ${step}; it has to be a whole number below ${length}`);
    }
    const stored = Math.floor(step / stepsPerPixel);
    const within = step % stepsPerPixel;
    const output = cellAt(outputs, stored);
    const taps = tapsAt(output);
    const done = Math.min(within, tapCount);
    const phase =
      within === 0 ? 'place' : within <= tapCount ? 'product' : after[within - tapCount - 1]!;
    return {
      step,
      phase,
      output,
      taps,
      done,
      current: phase === 'product' ? taps[within - 1] : undefined,
      sum: done === 0 ? 0 : taps[done - 1]!.sum,
      value: keep(taps.at(-1)!.sum, storage),
      stored: phase === 'store' ? stored + 1 : stored,
    };
  }

  const covered: Rectangle = {
    x: outputs.x + offset.x,
    y: outputs.y + offset.y,
    width: outputs.width + applied.width - 1,
    height: outputs.height + applied.height - 1,
  };
  const imageArea = { x: 0, y: 0, width: image.width, height: image.height };
  const length = outputs.width * outputs.height * stepsPerPixel;
  return {
    image,
    applied,
    operation,
    offset,
    border,
    storage,
    outputs,
    view: chosen === undefined ? union(covered, imageArea) : covered,
    length,
    stepsPerPixel,
    pixelAt,
    tapsAt,
    valueAt,
    frameAt,
  };
}

/** A sum as it is stored: float32, or the byte that `toBytes` makes of it. */
export function keep(sum: number, storage: Storage): number {
  const single = createMatrix(1, 1, [sum]);
  return storage === 'float' ? single.data[0]! : toBytes(single, storage)[0]!;
}

function requireInside(outputs: Rectangle, whole: Rectangle): void {
  const { x, y, width, height } = outputs;
  const sound = [x, y, width, height].every(Number.isInteger) && width > 0 && height > 0;
  if (!sound || x < 0 || y < 0 || x + width > whole.width || y + height > whole.height) {
    throw new RangeError(
      `outputs: received ${width} x ${height} from (${x}, ${y}); the output has ${whole.width} x ${whole.height} pixels`,
    );
  }
}
