import { stillLife } from '../../../render/still-life.ts';
import { fromImageData, grayscale, type PixelData } from '../../../lib/convolve/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { channelsFilm } from '../../../lib/films/channels/scene.ts';

export const photo = stillLife;

/** The pixel that the zoom goes to: the light in the owl's eye. */
export const place = { x: 60, y: 63 };
export const value = photo.pixels.data[place.y * photo.pixels.width + place.x]!;
/** The same two numbers the wrong way round: another pixel. */
export const swapped = photo.pixels.data[place.x * photo.pixels.width + place.y]!;
export const size = { width: photo.pixels.width, height: photo.pixels.height };
export const pixels = photo.pixels.data.length.toLocaleString('en');
export const numbers = (3 * photo.pixels.data.length).toLocaleString('en');

export const colours = {
  sky: [96, 165, 230],
  cloud: [245, 245, 245],
  sun: [255, 210, 40],
  roof: [200, 50, 40],
  wall: [230, 200, 160],
  pane: [40, 70, 120],
  door: [110, 60, 30],
  grass: [60, 150, 60],
} as const;

/** A house in a few pixels. */
const HOUSE = [
  'sun sun sky sky sky cloud cloud sky',
  'sun sun sky roof roof sky sky sky',
  'sky sky roof roof roof roof sky sky',
  'sky roof roof roof roof roof roof sky',
  'sky wall wall wall wall wall wall sky',
  'sky wall pane wall wall door wall sky',
  'grass grass grass grass grass door grass grass',
].map((row) => row.split(' ').map((name) => colours[name as keyof typeof colours]));

export const house: PixelData = pictureOf(HOUSE);
/** A pixel of the sun. */
export const housePlace = { x: 1, y: 0 };
export const houseShape = `(${house.height}, ${house.width}, 3)`;
export const houseNumbers = fromImageData(house).red.data.length * 3;

function pictureOf(rows: readonly (readonly (readonly number[])[])[]): PixelData {
  const data = Uint8Array.from(rows.flat().flatMap((colour) => [...colour, 255]));
  return { width: rows[0]!.length, height: rows.length, data };
}

/** The sun is yellow: its three numbers and its gray. */
const sun = channelsFilm(house)(housePlace);
export const [sunRed, sunGreen, sunBlue] = sun.terms.map(({ value: one }) => one);

/** Pure colours, each as bright as it can be, in gray. */
const grayOf = (...colour: readonly number[]): number =>
  grayscale({ width: 1, height: 1, data: Uint8Array.from([...colour, 255]) }).data[0]!;
export const grays = {
  red: grayOf(255, 0, 0),
  green: grayOf(0, 255, 0),
  blue: grayOf(0, 0, 255),
};
export const meanOfOne = 255 / 3;
/** The place of row 4, column 1 in memory, in a picture of eight columns. */
export const index = 4 * house.width + 1;
/** What 0.8 becomes when it is doubled, in a picture from 0 to 1. */
export const doubled = formatNumber(2 * 0.8);
