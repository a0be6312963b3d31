import {
  BORDERS,
  box,
  layoutOf,
  pad,
  SIZES,
  reference,
  type Border,
  type Matrix,
  type Size,
} from '../../convolve/index.ts';
import { BORDERS_IN_ORDER, framedArea } from './borrowing.ts';
import {
  areaOf,
  cellAt,
  cellsOf,
  contains,
  grayOf,
  numberCell,
  valueAt,
  type CellState,
  type Grid,
  type Point,
  type Rectangle,
  type Scene,
} from '../../grid/index.ts';

/** What to do at the edge: nothing, so that the output shrinks, or one of the library's borders. */
export type Rule = 'none' | Border;

/** `none`, and then the library's borders with the plainest first. */
export const RULES: readonly Rule[] = ['none', ...BORDERS_IN_ORDER];

/** Sides of an output, in pixels; 0 where no place of the kernel is left. */
export interface OutputSize {
  readonly size: Size;
  readonly width: number;
  readonly height: number;
}

export interface BorderScene extends Scene {
  /** For each rule `framed-<rule>`, the image with its frame, and `output-<rule>` if there is one. */
  readonly grids: readonly Grid[];
  readonly sizes: readonly OutputSize[];
  /** Output pixels about which the rules do not agree, out of those of the image. */
  readonly differing: number;
}

/**
 * One image under every border rule: with the frame that the kernel needs, and averaged.
 *
 * @param kernel Its sides, odd. The weights are those of a mean.
 * @param white The pixel value to draw as white.
 */
export function borderScene(
  image: Matrix,
  kernel: Pick<Matrix, 'width' | 'height'>,
  white: number,
): BorderScene {
  const mean = box(kernel.width, kernel.height);
  const sizes = SIZES.map((size) => outputSize(image, mean, size));
  const outputs = new Map(
    BORDERS.map((border) => [border, reference.correlate(image, mean, { border })]),
  );
  const differs = (point: Point): boolean =>
    new Set([...outputs.values()].map((output) => valueAt(output, point))).size > 1;
  const places = image.data.length;
  const differing = Array.from({ length: places }, (_, i) => cellAt(areaOf(image), i)).filter(
    differs,
  ).length;

  const outputGrid = (rule: Rule, output: Matrix): Grid => ({
    part: `output-${rule}`,
    panel: 'output',
    label: `Output, ${rule}`,
    area: areaOf(output),
    cells: cellsOf(areaOf(output), (point) => {
      const value = valueAt(output, point);
      const marked = rule !== 'none' && differs(point);
      const cell = { ...numberCell(point, value), ...grayOf(value, white) };
      if (!marked) return cell;
      return { ...cell, marks: ['differing'], label: `${cell.label}, the rules differ here` };
    }),
  });

  const valid = sizes.find(({ size }) => size === 'valid')!;
  return {
    grids: RULES.flatMap((rule) => {
      const framed = framedGrid(rule, image, kernel, white);
      if (rule !== 'none') return [framed, outputGrid(rule, outputs.get(rule)!)];
      if (valid.width * valid.height === 0) return [framed];
      return [framed, outputGrid(rule, reference.correlate(image, mean, { size: 'valid' }))];
    }),
    sizes,
    differing,
    sentence: `With a kernel of ${kernel.width} by ${kernel.height}, the rules give different numbers at ${differing} of ${places} output pixels.`,
  };
}

/** The image with the frame that a rule puts around it; without one, the image alone. */
function framedGrid(
  rule: Rule,
  image: Matrix,
  kernel: Pick<Matrix, 'width' | 'height'>,
  white: number,
): Grid {
  const area = rule === 'none' ? areaOf(image) : framedArea(image, kernel);
  const framed = rule === 'none' ? image : pad(image, marginsOf(area), rule);
  return {
    part: `framed-${rule}`,
    panel: 'image',
    label: `Image, ${rule}`,
    area,
    ...(rule === 'none' ? {} : { inside: areaOf(image) }),
    edits: { matrix: 'image', turned: false },
    cells: cellsOf(area, (point) => {
      const states: CellState[] = contains(areaOf(image), point) ? [] : ['ghost'];
      const value = valueAt(framed, { x: point.x - area.x, y: point.y - area.y });
      return { ...numberCell(point, value, states), ...grayOf(value, white) };
    }),
  };
}

function marginsOf({ x, y }: Rectangle) {
  return { left: 0 - x, right: 0 - x, top: 0 - y, bottom: 0 - y };
}

/** The sides of an output, by the library's own layout. */
export function outputSize(image: Matrix, kernel: Matrix, size: Size): OutputSize {
  const fits = kernel.width <= image.width && kernel.height <= image.height;
  if (size === 'valid' && !fits) {
    return {
      size,
      width: Math.max(0, image.width - kernel.width + 1),
      height: Math.max(0, image.height - kernel.height + 1),
    };
  }
  const { width, height } = layoutOf(image, kernel, { size });
  return { size, width, height };
}
