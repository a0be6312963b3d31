import {
  BORDERS,
  box,
  layoutOf,
  pad,
  SIZES,
  reference,
  type Matrix,
  type Size,
} from '../../convolve/index.ts';
import { framedArea } from './borrowing.ts';
import { outputName } from './labels.ts';
import type { Rule } from './rules.ts';
import {
  areaOf,
  cellAt,
  cellsOf,
  contains,
  emptyCell,
  grayOf,
  numberCell,
  placeName,
  valueAt,
  type CellState,
  type Grid,
  type Point,
  type Rectangle,
} from '../../grid/index.ts';

type Sides = Pick<Matrix, 'width' | 'height'>;

/** Sides of an output, in pixels; 0 where no place of the kernel is left. */
export interface OutputSize extends Sides {
  readonly size: Size;
}

/** One image under a rule of the reader's choice, or under all of them side by side. */
export interface BorderScene {
  /** The parts `image`, with its frame, and `output`, if anything is left. */
  one(rule: Rule): readonly Grid[];
  /** The same beside the other rules: the parts `framed-<rule>` and `output-<rule>`. */
  compared(rule: Rule): readonly Grid[];
  readonly sizes: readonly OutputSize[];
  /** Output pixels about which the rules do not agree, out of those of the image. */
  readonly differing: number;
  /** Says so. */
  readonly sentence: string;
}

/**
 * One image under every border rule: with the frame that the kernel needs, and averaged.
 *
 * @param kernel Its sides, odd. The weights are those of a mean.
 * @param white The pixel value to draw as white.
 */
export function borderScene(image: Matrix, kernel: Sides, white: number): BorderScene {
  const mean = box(kernel.width, kernel.height);
  const sizes = SIZES.map((size) => outputSize(image, mean, size));
  const valid = sizes.find(({ size }) => size === 'valid')!;
  const outputs = new Map<Rule, Matrix>(
    BORDERS.map((border) => [border, reference.correlate(image, mean, { border })]),
  );
  const differs = (point: Point): boolean =>
    new Set(BORDERS.map((border) => valueAt(outputs.get(border)!, point))).size > 1;
  const places = image.data.length;
  const differing = Array.from({ length: places }, (_, i) => cellAt(areaOf(image), i)).filter(
    differs,
  ).length;
  if (valid.width * valid.height > 0) {
    outputs.set('none', reference.correlate(image, mean, { size: 'valid' }));
  }

  return {
    one: (rule) => [
      { ...framedGrid(rule, image, kernel, white), part: 'image', label: 'Image' },
      ...outputGrids(rule).map((grid) => ({
        ...grid,
        part: 'output',
        label: outputName(kernel),
      })),
    ],
    compared: (rule) => [
      framedGrid(rule, image, kernel, white),
      ...outputGrids(rule).map((grid) => ({
        ...grid,
        cells: grid.cells.map((cell) =>
          rule === 'none' || !differs(cell)
            ? cell
            : { ...cell, marks: ['differing'], label: `${cell.label}, the rules differ here` },
        ),
      })),
    ],
    sizes,
    differing,
    sentence: `With a kernel of ${kernel.width} by ${kernel.height}, the rules give different numbers at ${differing} of ${places} output pixels.`,
  };

  /** One grid, or none where nothing is left. */
  function outputGrids(rule: Rule): readonly Grid[] {
    const output = outputs.get(rule);
    if (output === undefined) return [];
    return [
      {
        part: `output-${rule}`,
        panel: 'output',
        label: `Output, ${rule}`,
        area: areaOf(output),
        cells: cellsOf(areaOf(output), (point) => pixelCell(point, valueAt(output, point), white)),
      },
    ];
  }
}

/** The image with the frame that a rule puts around it; without one, the frame is left empty. */
function framedGrid(rule: Rule, image: Matrix, kernel: Sides, white: number): Grid {
  const area = framedArea(image, kernel);
  const framed = pad(image, marginsOf(area), rule === 'none' ? 'zero' : rule);
  return {
    part: `framed-${rule}`,
    panel: 'image',
    label: `Image, ${rule}`,
    area,
    inside: areaOf(image),
    edits: { matrix: 'image', turned: false },
    cells: cellsOf(area, (point) => {
      const isInside = contains(areaOf(image), point);
      if (!isInside && rule === 'none') {
        return {
          ...emptyCell(point),
          states: ['ghost', 'empty'],
          label: `${placeName(point)}: nothing`,
        };
      }
      const value = valueAt(framed, { x: point.x - area.x, y: point.y - area.y });
      return pixelCell(point, value, white, isInside ? [] : ['ghost']);
    }),
  };
}

const pixelCell = (point: Point, value: number, white: number, states: CellState[] = []) => ({
  ...numberCell(point, value, states),
  ...grayOf(value, white),
});

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
