import { borderIndex, type Border, type Matrix } from '../../convolve/index.ts';
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
import { BORDERS_IN_ORDER, type Rule } from './rules.ts';

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

/** An arrow from each ghost cell among `places` to the pixel that it borrows from, if it borrows. */
export function arrowsFrom(places: readonly Point[], image: Sides, rule: Rule): Arrow[] {
  if (rule === 'none') return [];
  return places.flatMap((place) => {
    const lender = contains(areaOf(image), place) ? undefined : lenderOf(place, image, rule);
    return lender === undefined ? [] : [arrowBetween(place, lender, depthOf(place, image) - 1)];
  });
}

/** How many cells to the side of the image a place lies: arrows along one row stay apart by it. */
const depthOf = ({ x }: Point, { width }: Sides): number => Math.max(-x, x - width + 1, 1);

/** The cells of an area that lie on the row of a place. */
export function rowOf(area: Rectangle, { y }: Point): Point[] {
  return Array.from({ length: area.width }, (_, index) => ({ x: area.x + index, y }));
}

/** Whom a place borrows from by one rule, in a sentence. */
export const borrowingSentence = (place: Point, image: Matrix, rule: Rule): string =>
  contains(areaOf(image), place)
    ? insideSentence(place, image)
    : `${placeName(place)} lies outside: ${borrowing(place, image, rule)}.`;

/** The same in few words, for whoever goes from cell to cell. */
export const borrowingAnnouncement = (place: Point, image: Matrix, rule: Rule): string =>
  contains(areaOf(image), place) ? 'Inside.' : `Outside: ${borrowing(place, image, rule)}.`;

/** Whom a place borrows from, rule by rule, in a sentence. */
export function comparisonSentence(place: Point, image: Matrix): string {
  if (contains(areaOf(image), place)) return insideSentence(place, image);
  const rules = BORDERS_IN_ORDER.map((border) => borrowing(place, image, border));
  return `${placeName(place)} lies outside: ${rules.slice(0, -1).join(', ')}, and ${rules.at(-1)!}.`;
}

/** The number that each rule shows at a place, in few words, for whoever goes from cell to cell. */
export function comparisonAnnouncement(place: Point, image: Matrix): string {
  if (contains(areaOf(image), place)) return 'Inside.';
  const rules = BORDERS_IN_ORDER.map((border) => {
    const lender = lenderOf(place, image, border);
    return `${border} ${spokenNumber(lender === undefined ? 0 : valueAt(image, lender))}`;
  });
  return `Outside: ${rules.join(', ')}.`;
}

const insideSentence = (place: Point, image: Matrix): string =>
  `${placeName(place)} lies inside: ${spokenNumber(valueAt(image, place))} by every rule.`;

function borrowing(place: Point, image: Matrix, rule: Rule): string {
  if (rule === 'none') return 'none makes up nothing there';
  const lender = lenderOf(place, image, rule);
  if (lender === undefined) return `${rule} puts 0 there`;
  return `${rule} takes ${spokenNumber(valueAt(image, lender))} from ${placeName(lender).toLowerCase()}`;
}
