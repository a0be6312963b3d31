import type { Matrix } from '../convolve/index.ts';
import { contains, type Point, type Rectangle } from '../grid/index.ts';
import { matrixText, quoted } from '../notation/index.ts';
import { isEqual } from './equal.ts';

/** The names and values of a link. */
export interface LinkValues {
  get(name: string): string | null;
  /** A matrix of the link; undefined where it has none. @throws {SyntaxError | RangeError} */
  matrix(name: string): Matrix | undefined;
}

/** How a figure's state stands in a link. */
export interface LinkCodec<State> {
  /** Under which names matrices stand. @default none */
  readonly matrices?: readonly string[];
  /** @param first What the figure begins with: it need not be written. */
  write(state: State, first: State): Record<string, string>;
  /**
   * What a link says; what it leaves out is as in `first`.
   *
   * @throws {SyntaxError | RangeError} for what cannot be read or does not exist.
   */
  read(values: LinkValues, first: State): State;
}

/** Matrices of a state by their names, each of them written if it is other than at the start. */
export function matrixLink<Name extends string, State extends Readonly<Record<Name, Matrix>>>(
  names: readonly Name[],
): LinkCodec<State> {
  return {
    matrices: names,
    write: (state, first) =>
      Object.fromEntries(
        names
          .filter((name) => !isEqual(state[name], first[name]))
          .map((name) => [name, matrixText(state[name])]),
      ),
    read: (values, first) => {
      const read = names.map((name) => [name, values.matrix(name) ?? first[name]]);
      return { ...first, ...(Object.fromEntries(read) as Record<Name, Matrix>) };
    },
  };
}

/** No two parts of it fit the same spaces in turn, or a long row of them would take its length squared. */
const PAIR = /^\s*(-?\d{1,9})(?:\s*[,;]\s*|\s+)(-?\d{1,9})\s*$/;

/**
 * "2,1" in a link as column 2, row 1; undefined where the link has none.
 *
 * @throws {RangeError} if it is no pair of whole numbers.
 */
export function pairOf(text: string | null): Point | undefined {
  if (text === null) return undefined;
  const [, x, y] = PAIR.exec(text) ?? [];
  if (x === undefined || y === undefined) {
    throw new RangeError(`${quoted(text)} is no pair of whole numbers`);
  }
  return { x: Number(x), y: Number(y) };
}

/** A pair of whole numbers as it stands in a link. */
export const pairText = ({ x, y }: Point): string => `${x},${y}`;

/** The place that is looked at, in an area. */
export const placeLink = (area: Rectangle): LinkCodec<{ readonly place: Point }> => ({
  write: ({ place }) => ({ at: pairText(place) }),
  read(values, first) {
    const place = pairOf(values.get('at')) ?? first.place;
    if (!contains(area, place)) throw new RangeError(`there is no pixel at ${pairText(place)}`);
    return { place };
  },
});
