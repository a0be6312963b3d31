import { BORDERS, borderIndex, type Border, type Matrix } from '../../convolve/index.ts';
import { spokenNumber } from '../../notation/index.ts';
import {
  areaOf,
  arrowBetween,
  contains,
  placeName,
  valueAt,
  type Arrow,
  type Point,
  type Rectangle,
} from '../../grid/index.ts';

type Sides = Pick<Matrix, 'width' | 'height'>;

/** The pixel inside whose number a place shows, or undefined if it shows a constant. */
export function lenderOf(place: Point, image: Sides, border: Border): Point | undefined {
  const x = borderIndex(place.x, image.width, border);
  const y = borderIndex(place.y, image.height, border);
  return x < 0 || y < 0 ? undefined : { x, y };
}

/** The image with the frame that a kernel with odd sides, laid on by its centre, reads. */
export function framedArea(image: Sides, kernel: Sides): Rectangle {
  const x = Math.floor(kernel.width / 2);
  const y = Math.floor(kernel.height / 2);
  return { x: -x, y: -y, width: image.width + 2 * x, height: image.height + 2 * y };
}

/** An arrow from each ghost cell among `places` to the pixel that it borrows from. */
export function arrowsFrom(places: readonly Point[], image: Sides, border: Border): Arrow[] {
  return places.flatMap((place) => {
    const lender = contains(areaOf(image), place) ? undefined : lenderOf(place, image, border);
    return lender === undefined ? [] : [arrowBetween(place, lender, depthOf(place, image) - 1)];
  });
}

/** How many cells to the side of the image a place lies: arrows along one row stay apart by it. */
const depthOf = ({ x }: Point, { width }: Sides): number => Math.max(-x, x - width + 1, 1);

/** The cells of an area that lie on the row of a place. */
export function rowOf(area: Rectangle, { y }: Point): Point[] {
  return Array.from({ length: area.width }, (_, index) => ({ x: area.x + index, y }));
}

/** The library's borders, the plainest first. */
export const BORDERS_IN_ORDER: readonly Border[] = [
  'zero',
  ...BORDERS.filter((border) => border !== 'zero'),
];

/** Whom a place borrows from, rule by rule, in a sentence. */
export function borrowingSentence(place: Point, image: Matrix): string {
  const here = placeName(place);
  if (contains(areaOf(image), place)) {
    return `${here} lies inside: ${spokenNumber(valueAt(image, place))} by every rule.`;
  }
  const rules = BORDERS_IN_ORDER.map((border) => {
    const lender = lenderOf(place, image, border);
    if (lender === undefined) return `${border} puts 0 there`;
    return `${border} takes ${spokenNumber(valueAt(image, lender))} from ${placeName(lender).toLowerCase()}`;
  });
  return `${here} lies outside: ${rules.slice(0, -1).join(', ')}, and ${rules.at(-1)!}.`;
}

/** The number that each rule shows at a place, in few words, for whoever goes from cell to cell. */
export function borrowingAnnouncement(place: Point, image: Matrix): string {
  if (contains(areaOf(image), place)) return 'Inside.';
  const rules = BORDERS_IN_ORDER.map((border) => {
    const lender = lenderOf(place, image, border);
    return `${border} ${spokenNumber(lender === undefined ? 0 : valueAt(image, lender))}`;
  });
  return `Outside: ${rules.join(', ')}.`;
}
