import { select } from 'd3';
import { drawGrid } from '../../../draw/grid.ts';
import { exactText } from '../../../lib/notation/index.ts';
import type { Player } from '../../../lib/player/index.ts';
import {
  areaOf,
  contains,
  type Grid,
  type GridFilm,
  type Partners,
} from '../../../lib/grid/index.ts';
import { readAddress, writeAddress } from './address.ts';
import { onPress, setAvailable } from './available.ts';
import { editCells } from './cell-editor.ts';
import { FigureState } from '../../../lib/films/figure-state.ts';
import { cellOf, focusGrid, pointOf } from './grid-focus.ts';
import { linkParts, type Pointed } from './linking.ts';
import { fromParsed, withValue } from '../../../lib/films/matrix-data.ts';
import {
  fromAttribute,
  kernelsFromAttribute,
  type FigureSource,
} from '../../../lib/films/source.ts';
import { stepThrough } from './step-through.ts';

/** What a figure shows, told to parts that join in: predictions, for one. */
export interface Shown<Film> {
  readonly source: FigureSource;
  readonly film: Film;
  readonly step: number;
  /** The step that a move on will show. */
  readonly next: number;
  /** Does it move on by itself? */
  readonly playing: boolean;
}

/** The names that a figure itself uses in its link. */
const OWN_NAMES = ['figure', 'step', 'image', 'kernel'];

/**
 * A figure made of grids: joins a film, its drawing and a player; Figure.astro has its markup.
 * A figure of its own is a film and a line or two: `class Flip extends GridFigure`.
 */
export abstract class GridFigure<Film extends GridFilm = GridFilm> extends HTMLElement {
  #state!: FigureState<FigureSource, Film>;
  #player!: Player;
  #markAgain: () => void = () => undefined;
  /** What parts that join in keep in the figure's link, by name. */
  #kept: Readonly<Record<string, string>> = {};

  /** Makes the film. @throws {RangeError | TypeError} if the source does not allow one */
  protected abstract readonly build: (source: FigureSource) => Film;

  /** Draws what the figure shows beside its grids. */
  protected drawBeside?(film: Film, step: number): void;

  connectedCallback(): void {
    if (this.#player !== undefined) return;
    this.#load(fromAttribute(this.dataset['source']!));
    this.#player = stepThrough(this, this.#state.film, Number(this.dataset['start']), (step) =>
      this.#draw(step),
    );
    for (const svg of this.#parts()) {
      focusGrid(svg);
      this.#connectPart(svg);
    }
    this.#markAgain = linkParts(this, (pointed) => this.#partners(pointed));
    this.#connectTools();
    this.#readAddress();
    window.addEventListener('hashchange', this.#readAddress);
  }

  disconnectedCallback(): void {
    this.#player.pause();
    window.removeEventListener('hashchange', this.#readAddress);
  }

  /** Shows another computation from its first step; Reset comes back to it. */
  show(source: FigureSource): void {
    this.#load(source);
    this.#player.pause();
    this.#player.load(this.#state.film);
    this.#player.seek(0);
    this.#update();
  }

  /** What is shown; the event `figure-shown` tells when it has changed. */
  get shown(): Shown<Film> {
    const { step, next, playing } = this.#player;
    return { source: this.#state.source, film: this.#state.film, step, next, playing };
  }

  /** One move on, as by the button. */
  advance(): void {
    this.#player.pause();
    this.#player.move(1);
  }

  /** Keeps something more in the figure's link. */
  keep(name: string, value: string): void {
    this.#kept = { ...this.#kept, [name]: value };
    this.#writeAddress();
  }

  /** What the figure's link holds under a name. */
  kept(name: string): string | undefined {
    return this.#kept[name];
  }

  protected find<Found extends Element = HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  #load(source: FigureSource): void {
    this.#state = new FigureState(source, (present) => this.build(present));
  }

  #parts(): SVGSVGElement[] {
    return [...this.querySelectorAll<SVGSVGElement>('svg[data-part]')];
  }

  #grid(part: string): Grid {
    const { grids } = this.#state.film.sceneAt(this.#player.step);
    return grids.find((grid) => grid.part === part)!;
  }

  #draw(step: number): string {
    const { film } = this.#state;
    const { grids, sentence } = film.sceneAt(step);
    const zoom = Number(this.dataset['zoom']);
    for (const grid of grids) {
      const svg = this.find<SVGSVGElement>(`svg[data-part=${grid.part}]`);
      drawGrid(select(svg), grid, zoom);
      svg.closest('.panel')!.querySelector('.name')!.textContent = grid.label;
    }
    this.drawBeside?.(film, step);
    this.#markAgain();
    if (this.#player !== undefined) {
      this.#writeAddress();
      this.dispatchEvent(new Event('figure-shown'));
    }
    return sentence;
  }

  #partners(pointed: Pointed): Partners | undefined {
    const { film } = this.#state;
    const { step } = this.#player;
    if ('part' in pointed) return film.partners(step, pointed.part, pointed.cell);
    const { width } = this.#grid('kernel').area;
    const cell = { x: pointed.tap % width, y: Math.floor(pointed.tap / width) };
    return film.partners(step, 'kernel', cell);
  }

  #connectPart(svg: SVGSVGElement): void {
    const part = svg.dataset['part']!;
    const goTo = (target: EventTarget | null): boolean => {
      const cell = cellOf(target);
      const step = cell === null ? undefined : this.#state.film.stepOf(part, pointOf(cell));
      if (step === undefined) return false;
      this.#player.pause();
      this.#player.seek(step);
      return true;
    };
    svg.addEventListener('click', ({ target }) => goTo(target));
    svg.addEventListener('keydown', (event) => {
      const isPress = event.key === 'Enter' || event.key === ' ';
      if (isPress && goTo(event.target)) event.preventDefault();
    });

    const edits = () => this.#grid(part).edits!;
    const drawn = () => this.#state.drawn(edits().side, edits().turned);
    editCells(svg, {
      editable: (point) => this.#grid(part).edits !== undefined && contains(areaOf(drawn()), point),
      text: ({ x, y }) => exactText(drawn().data[y * drawn().width + x]!),
      change: ({ x, y }, value) => {
        this.#state.edit(edits().side, withValue(drawn(), x, y, value), edits().turned);
        this.#update();
      },
      replace: (parsed) => {
        this.#state.edit(edits().side, fromParsed(parsed), edits().turned);
        this.#update();
      },
      complain: (message) => this.#complain(message, svg.closest('.panel')!),
    });
  }

  #connectTools(): void {
    const choice = this.querySelector<HTMLSelectElement>('[data-field=kernel]');
    choice?.addEventListener('change', () => {
      const chosen = this.#kernels().find(({ name }) => name === choice.value);
      if (chosen !== undefined) this.#state.edit('kernel', chosen.kernel);
      this.#update();
    });
    onPress(this.find('[data-edit=undo]'), () => {
      this.#state.undo();
      this.#update();
    });
    onPress(this.find('[data-edit=reset]'), () => {
      this.#state.reset();
      this.#player.seek(0);
      this.#update();
    });
  }

  #kernels() {
    return kernelsFromAttribute(this.dataset['kernels']!);
  }

  /** After a change of what is computed. */
  #update(): void {
    this.#complain('');
    this.#player.load(this.#state.film);
    const { canUndo, isEdited, source } = this.#state;
    setAvailable(this.find('[data-edit=undo]'), canUndo);
    setAvailable(this.find('[data-edit=reset]'), isEdited);
    const choice = this.querySelector<HTMLSelectElement>('[data-field=kernel]');
    if (choice === null) return;
    const present = this.#kernels().find(
      ({ kernel }) => String(kernel.data) === String(source.kernel.data),
    );
    choice.value = present?.name ?? '';
  }

  /** Says what is wrong next to its cause: under a grid, or at the head of the figure. */
  #complain(message: string, cause: Element = this): void {
    for (const place of this.querySelectorAll('[data-message]')) place.textContent = '';
    cause.querySelector('[data-message]')!.textContent = message;
  }

  #writeAddress(): void {
    if (this.dataset['addressed'] === undefined) return;
    const step = String(this.#player.step);
    writeAddress(this, { step, ...this.#state.toAddress(), ...this.#kept });
  }

  readonly #readAddress = (): void => {
    const address = this.dataset['addressed'] === undefined ? undefined : readAddress(this);
    if (address === undefined) return;
    const others = [...address].filter(([name]) => !OWN_NAMES.includes(name));
    this.#kept = Object.fromEntries(others);
    const written = address.get('step') ?? '0';
    const step = Number(written);
    try {
      this.#state.readAddress(address);
      this.#update();
      if (!Number.isInteger(step) || step < 0)
        throw new RangeError(`there is no step "${written}"`);
      this.#player.seek(step);
    } catch (error) {
      const { message } = error as Error;
      this.#complain(`This link is broken, so the figure starts as it is: ${message}`);
    }
  };
}
