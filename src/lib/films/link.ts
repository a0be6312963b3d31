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

/** One of a few names in a link, under the name of its part of the state. */
export const choiceLink = <Name extends string, Value extends string>(
  name: Name,
  choices: readonly Value[],
): LinkCodec<Readonly<Record<Name, Value>>> => ({
  write: (state) => ({ [name]: state[name] }),
  read(values, first) {
    const text = values.get(name) ?? first[name];
    const value = choices.find((choice) => choice === text);
    if (value === undefined) throw new RangeError(`there is no ${name} ${quoted(text)}`);
    return { [name]: value } as Record<Name, Value>;
  },
});

/** The parts of a state side by side in one link. */
export const joinedLink = <A, B, C>(
  a: LinkCodec<A>,
  b: LinkCodec<B>,
  c: LinkCodec<C>,
): LinkCodec<A & B & C> => ({
  write: (state, first) => ({
    ...a.write(state, first),
    ...b.write(state, first),
    ...c.write(state, first),
  }),
  read: (values, first) => ({
    ...a.read(values, first),
    ...b.read(values, first),
    ...c.read(values, first),
  }),
});

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
