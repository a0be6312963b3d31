import { flip, type Matrix } from '../convolve/index.ts';
import { matrixText, parseMatrix } from '../notation/index.ts';
import { createHistory, type History } from '../player/index.ts';
import type { LinkValues } from './link.ts';
import { fromParsed } from './matrix-data.ts';

/** What the reader may change. */
export interface Editable {
  readonly image: Matrix;
  readonly kernel: Matrix;
}

export type Side = keyof Editable;

/** Larger grids are for the lab: here their numbers could not be read. */
const LARGEST_SIDE = 15;

/** What a figure is made from, with every edit since the start, and the film that follows from it. */
export class FigureState<Source extends Editable, Film> {
  readonly #first: Source;
  readonly #build: (source: Source) => Film;
  readonly #history: History<Source>;
  #film: Film;

  /** @param build Makes the film; what it refuses by throwing is refused as an edit. */
  constructor(source: Source, build: (source: Source) => Film) {
    this.#first = source;
    this.#build = build;
    this.#history = createHistory(source);
    this.#film = build(source);
  }

  get source(): Source {
    return this.#history.present;
  }

  get film(): Film {
    return this.#film;
  }

  /** Is anything other than it was at the start? */
  get isEdited(): boolean {
    const { image, kernel } = this.source;
    return image !== this.#first.image || kernel !== this.#first.kernel;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  /** A side as it is drawn: as given, or turned by 180 degrees. */
  drawn(side: Side, turned: boolean): Matrix {
    const matrix = this.source[side];
    return turned ? flip(matrix) : matrix;
  }

  /**
   * Puts another matrix, as drawn, in the place of a side.
   *
   * @throws {RangeError} if it is too large, or the library refuses it; all stays as it was.
   */
  edit(side: Side, matrix: Matrix, turned = false): void {
    this.#set({ ...this.source, [side]: turned ? flip(matrix) : matrix });
  }

  undo(): void {
    this.#history.undo();
    this.#film = this.#build(this.source);
  }

  reset(): void {
    this.#set(this.#first);
  }

  /** The edits as they stand in the page's address; nothing for what is as it was. */
  toAddress(): Record<string, string> {
    const { image, kernel } = this.source;
    return {
      ...(image === this.#first.image ? {} : { image: matrixText(image) }),
      ...(kernel === this.#first.kernel ? {} : { kernel: matrixText(kernel) }),
    };
  }

  /**
   * Takes over what an address holds; what it leaves out is as at the start.
   *
   * @throws {SyntaxError | RangeError} if a matrix is unreadable or does not fit.
   */
  readAddress(address: LinkValues): void {
    const matrix = (side: Side): Matrix => {
      const text = address.get(side);
      if (text === null) return this.#first[side];
      const read = fromParsed(parseMatrix(text));
      // The same link once more is no new edit.
      return equal(read, this.source[side]) ? this.source[side] : read;
    };
    this.#set({ ...this.#first, image: matrix('image'), kernel: matrix('kernel') });
  }

  #set(source: Source): void {
    for (const side of ['image', 'kernel'] as const) {
      const { width, height } = source[side];
      const first = this.#first[side];
      const known = width === first.width && height === first.height;
      if (!known && Math.max(width, height) > LARGEST_SIDE) {
        throw new RangeError(
          `The ${side} would have ${width} x ${height} cells; ${LARGEST_SIDE} x ${LARGEST_SIDE} is the most that can be read here.`,
        );
      }
    }
    const { image, kernel } = this.source;
    if (source.image === image && source.kernel === kernel) return;
    this.#film = this.#build(source);
    this.#history.push(source);
  }
}

const equal = (a: Matrix, b: Matrix): boolean =>
  a.width === b.width && a.height === b.height && String(a.data) === String(b.data);
