import { fromImageData, grayscale, type Matrix, type PixelData } from '../../convolve/index.ts';
import { formatNumber, spokenNumber } from '../../notation/index.ts';
import {
  areaOf,
  cellsOf,
  isSame,
  numberCell,
  valueAt,
  type Grid,
  type Point,
  type Scene,
} from '../../grid/index.ts';

/** How much each colour counts for the eye; see `grayscale` in the library. */
const GRAY_WEIGHTS = { red: 0.299, green: 0.587, blue: 0.114 } as const;

const COLOURS = ['red', 'green', 'blue'] as const;

/** A line of the working for one pixel: its value in a channel, times the channel's weight. */
export interface ChannelTerm {
  readonly colour: (typeof COLOURS)[number];
  readonly value: number;
  readonly weight: number;
}

export interface ChannelsScene extends Scene {
  readonly terms: readonly ChannelTerm[];
  /** Its colour in words: "red 255, green 0, blue 9". */
  readonly colour: string;
  /** The sum of value times weight, and the whole number that `grayscale` stores. */
  readonly sum: number;
  readonly gray: number;
}

/**
 * A colour picture taken apart: red, green, blue and gray, one grid each, with one pixel marked.
 *
 * @returns What is to be seen with the pixel at a place marked.
 * @throws {TypeError | RangeError} what `fromImageData` throws.
 */
export function channelsFilm(picture: PixelData): (place: Point) => ChannelsScene {
  const planes = fromImageData(picture);
  const gray = grayscale(picture);
  const area = areaOf(picture);

  const grid = (part: string, label: string, plane: Matrix, place: Point): Grid => ({
    part,
    panel: part === 'gray' ? 'output' : 'image',
    label,
    area,
    cells: cellsOf(area, (point) => ({
      ...numberCell(point, valueAt(plane, point), isSame(point, place) ? ['current'] : []),
      gray: valueAt(plane, point),
    })),
  });

  return (place) => {
    const terms = COLOURS.map((colour) => ({
      colour,
      value: valueAt(planes[colour], place),
      weight: GRAY_WEIGHTS[colour],
    }));
    const sum = terms.reduce((total, { value, weight }) => total + value * weight, 0);
    const words = terms.map(({ colour, value }) => `${colour} ${spokenNumber(value)}`).join(', ');
    const stored = valueAt(gray, place);
    return {
      grids: [
        ...COLOURS.map((colour) => ({
          ...grid(colour, `${colour[0]!.toUpperCase()}${colour.slice(1)}`, planes[colour], place),
          tint: colour,
        })),
        grid('gray', 'Gray', gray, place),
      ],
      sentence: `x is ${place.x}, y is ${place.y}: row ${place.y}, column ${place.x}. It is ${words}: weighted and added, they give ${formatNumber(sum, 2)}, stored as the gray ${stored}.`,
      colour: words,
      terms,
      sum,
      gray: stored,
    };
  };
}
