import { createTensor, type Tensor } from '../../learning/index.ts';
import { DRAWING_SIDE, drawingOf } from '../../learning/drawings/index.ts';
import type { Point } from '../../grid/index.ts';

/**
 * A drawing as a text: a hexadecimal digit for each pixel, row by row, from 0 for black to f for white.
 * So it is the same in a link as in the figure.
 */
export type DrawingText = string;

const LEVELS = 15;
const PIXELS = DRAWING_SIDE ** 2;

export const EMPTY: DrawingText = '0'.repeat(PIXELS);

const digitOf = (value: number): string =>
  Math.round(LEVELS * Math.min(1, Math.max(0, value))).toString(16);

/** One of the drawings that code makes, in sixteen grays. */
export const sampleDrawing = (seed: number): DrawingText =>
  Array.from(drawingOf(seed).input.data, digitOf).join('');

export const isDrawing = (text: string): boolean =>
  text.length === PIXELS && /^[0-9a-f]*$/.test(text);

/** What goes into a network: 0 is black, 1 is white. */
export const tensorOf = (drawing: DrawingText): Tensor =>
  createTensor(
    [1, DRAWING_SIDE, DRAWING_SIDE],
    Array.from(drawing, (digit) => Number.parseInt(digit, 16) / LEVELS),
  );

export const levelAt = (drawing: DrawingText, { x, y }: Point): number =>
  Number.parseInt(drawing[y * DRAWING_SIDE + x]!, 16) / LEVELS;

/** The drawing with some of its pixels white, or black. */
export function painted(
  drawing: DrawingText,
  places: readonly Point[],
  isWhite: boolean,
): DrawingText {
  const digits = [...drawing];
  for (const { x, y } of places) {
    if (x < 0 || y < 0 || x >= DRAWING_SIDE || y >= DRAWING_SIDE) continue;
    digits[y * DRAWING_SIDE + x] = isWhite ? 'f' : '0';
  }
  return digits.join('');
}

/** The pixels under a brush that goes straight from one place to another, in pixels from the corner. */
export function underBrush(from: Point, to: Point): Point[] {
  const steps = Math.max(1, Math.ceil(2 * Math.hypot(to.x - from.x, to.y - from.y)));
  const places = new Map<string, Point>();
  for (let step = 0; step <= steps; step++) {
    const part = step / steps;
    // Two by two pixels: about as wide as the lines of the drawings that a network learns from.
    const x = Math.round(from.x + part * (to.x - from.x));
    const y = Math.round(from.y + part * (to.y - from.y));
    for (const place of [
      { x: x - 1, y: y - 1 },
      { x, y: y - 1 },
      { x: x - 1, y },
      { x, y },
    ]) {
      places.set(`${place.x},${place.y}`, place);
    }
  }
  return [...places.values()];
}
