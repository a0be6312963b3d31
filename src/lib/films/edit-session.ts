import { flip, type Matrix } from '../convolve/index.ts';
import { createHistory, type History } from '../player/index.ts';
import { isEqual } from './equal.ts';
import type { LinkCodec, LinkValues } from './link.ts';
import { requireSizes, type SizeLimits } from './size-limit.ts';

/** What a figure is, without a document: what follows from its state, and how that is changed. */
export interface FigureModel<State, Shown> {
  /** Makes what is shown, from what is edited alone. @throws for a state that it refuses */
  make(state: State): Shown;
  readonly link: LinkCodec<State>;
  /** How large the matrices that a reader may edit can become. */
  readonly limits?: SizeLimits;
  /** Parts of the state that are looked at rather than edited: they have no undo. */
  readonly looks?: readonly (keyof State)[];
  /** The state with another matrix. @default the same with that matrix under its name */
  withMatrix?(state: State, name: string, matrix: Matrix): State;
}

/** The state of a figure with every edit since the start, and what is shown of it. */
export class EditSession<State extends object, Shown> {
  readonly #model: FigureModel<State, Shown>;
  #first!: State;
  #history!: History<State>;
  #shown!: Shown;
  /** What is dragged: nothing, or something that has not been moved yet, or something that has. */
  #drag: 'none' | 'begun' | 'moved' = 'none';

  /**
   * @param present Where it goes on, with the same start but without a past. @default the start
   * @throws What the model's `make` throws.
   */
  constructor(model: FigureModel<State, Shown>, first: State, present = first) {
    this.#model = model;
    this.restart(first);
    if (present === first) return;
    this.#shown = model.make(present);
    this.#history = createHistory(present);
  }

  get state(): State {
    return this.#history.present;
  }

  get shown(): Shown {
    return this.#shown;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  /** Is anything that can be edited other than it was at the start? */
  get isEdited(): boolean {
    return !this.#isSameEdit(this.state, this.#first);
  }

  /** Begins anew with another state, without a past. @throws What the model's `make` throws. */
  restart(first: State): void {
    this.#shown = this.#model.make(first);
    this.#first = first;
    this.#history = createHistory(first);
  }

  /**
   * Takes over another state. It is an edit, and can be undone, if more is other than what is looked
   * at.
   *
   * @param check May refuse what would be shown, by throwing.
   * @throws What the model refuses, and {RangeError} for a matrix that is too large; then all stays
   *   as it was.
   */
  change(state: State, check: (shown: Shown) => void = () => undefined): void {
    if (this.#isSameEdit(state, this.state)) {
      check(this.#shown);
      this.#look(this.#looksOf(state));
      return;
    }
    requireSizes(state, this.#first, this.#model.limits ?? {});
    const shown = this.#model.make(state);
    check(shown);
    this.#shown = shown;
    if (this.#drag === 'moved') this.#history.replace(state);
    else this.#history.push(state);
    if (this.#drag === 'begun') this.#drag = 'moved';
  }

  /** From here on all edits are one, until the drag has ended: undo takes them back together. */
  beginDrag(): void {
    this.#drag = 'begun';
  }

  endDrag(): void {
    this.#drag = 'none';
  }

  /** Takes the last edit back; what is looked at stays. */
  undo(): void {
    const looks = this.#looksOf(this.state);
    this.#history.undo();
    this.#look(looks);
    this.#shown = this.#model.make(this.state);
  }

  /** Goes back to the start, which can be undone as well. */
  reset(): void {
    this.change(this.#first);
  }

  /** A matrix of the state as it is drawn: as it is, or turned by 180 degrees. */
  drawn(name: string, turned: boolean): Matrix {
    const matrix = (this.state as Record<string, unknown>)[name] as Matrix;
    return turned ? flip(matrix) : matrix;
  }

  /** Puts another matrix, as drawn, in the place of one of the state. @throws What `change` throws. */
  edit(name: string, drawn: Matrix, turned = false): void {
    const matrix = turned ? flip(drawn) : drawn;
    const { withMatrix } = this.#model;
    this.change(withMatrix?.(this.state, name, matrix) ?? { ...this.state, [name]: matrix });
  }

  /** Under which names a link has matrices. */
  get linkMatrices(): readonly string[] {
    return this.#model.link.matrices ?? [];
  }

  /** The state as it stands in a link. */
  write(): Record<string, string> {
    return this.#model.link.write(this.state, this.#first);
  }

  /** Takes over what a link says. @throws What cannot be read, and what `change` throws. */
  read(values: LinkValues, check?: (shown: Shown) => void): void {
    this.change(this.#model.link.read(values, this.#first), check);
  }

  #look(looks: Partial<State>): void {
    if (this.#model.looks !== undefined) this.#history.replace({ ...this.state, ...looks });
  }

  #looksOf(state: State): Partial<State> {
    const looks = (this.#model.looks ?? []).map((name) => [name, state[name]]);
    return Object.fromEntries(looks) as Partial<State>;
  }

  #isSameEdit(a: State, b: State): boolean {
    return isEqual({ ...a, ...this.#looksOf(b) }, b);
  }
}
