import { fromAttribute } from '../../../lib/films/attribute.ts';
import { EditSession, type FigureModel } from '../../../lib/films/edit-session.ts';
import type { LinkValues } from '../../../lib/films/link.ts';
import { requireStep, stepOf } from '../../../lib/films/step-link.ts';
import type { GridFilm, Partners } from '../../../lib/grid/index.ts';
import { createPlayer, type Player } from '../../../lib/player/index.ts';
import type { Shown, SteppedFigure } from '../../page/stepped-figure.ts';
import { announce } from './announce.ts';
import { GridFigure } from './grid-figure.ts';
import type { Pointed } from './linked-marks.ts';
import { browserClock, connectSteps } from './step-controls.ts';

/** A figure that is stepped through: joins a film, its drawing and a player (Figure.astro). */
export abstract class FilmFigure<Source extends object, Film extends GridFilm = GridFilm>
  extends GridFigure<Source, Film>
  implements SteppedFigure<Source, Film>
{
  #player!: Player;
  #updateBar!: () => void;
  /** Does it play without having been asked to? */
  #isDemonstrating = false;

  protected abstract readonly model: FigureModel<Source, Film>;

  /** Listens to controls of the figure's own; once, before it is first drawn. */
  protected connectTools?(): void;

  /** Draws what the figure shows beside its grids. */
  protected drawBeside?(film: Film, step: number): void;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#player.pause();
  }

  /** Shows another source from its first step; Reset comes back to it. */
  show(source: Source): void {
    this.#player.pause();
    this.session.restart(source);
    this.#player.load(this.session.shown, 0);
    this.settle();
  }

  /** What is shown; the event `figure-shown` announces that it has changed. */
  get shown(): Shown<Source, Film> {
    const { step, next, playing } = this.#player;
    const { state, shown } = this.session;
    return { source: state, film: shown, step, next, playing };
  }

  /** One move on, as by the button. */
  advance(): void {
    this.#player.pause();
    this.#player.move(1);
  }

  /** A step that is chosen elsewhere than in the step bar. */
  protected seek(step: number): void {
    this.#player.pause();
    this.#player.seek(step);
  }

  /** Plays unasked; the address says nothing of it. */
  demonstrate(): void {
    this.#isDemonstrating = true;
    this.#player.play();
  }

  /** Stops if it plays unasked. */
  endDemonstration(): void {
    if (this.#isDemonstrating) this.#player.pause();
  }

  /** Keeps something more in the figure's link. */
  keep(name: string, value: 'on' | 'off'): void {
    this.link.keep(name, value);
  }

  /** What the figure's link holds under a name. */
  kept(name: string): string | undefined {
    return this.link.kept(name);
  }

  protected override open(): void {
    this.begin(new EditSession(this.model, fromAttribute<Source>(this.dataset['source']!)));
  }

  protected override connect(): void {
    const start = Number(this.dataset['start']);
    this.#player = createPlayer(this.session.shown, browserClock, () => this.#show(), start);
    this.#updateBar = connectSteps(this, this.#player, () => this.session.shown);
    this.connectTools?.();
    this.#drawStep();
    this.connectGrids();
  }

  protected override draw(): void {
    this.#player.load(this.session.shown);
  }

  protected override reset(): void {
    this.#player.seek(0);
    super.reset();
  }

  protected override linkEntries(): Record<string, string> {
    return { step: String(this.#player.step), ...super.linkEntries() };
  }

  protected override read(values: LinkValues): void {
    const step = stepOf(values.get('step'));
    this.session.read(values, ({ length }) => requireStep(step, length));
    this.#player.load(this.session.shown, step);
  }

  #show(): void {
    this.#drawStep();
    if (!this.#isDemonstrating) this.link.write();
    this.#isDemonstrating &&= this.#player.playing;
    this.dispatchEvent(new Event('figure-shown'));
  }

  #drawStep(): void {
    const { step, playing } = this.#player;
    const film = this.session.shown;
    const { grids, sentence } = film.sceneAt(step);
    this.drawGrids(grids, Number(this.dataset['scale']));
    this.drawBeside?.(film, step);
    this.markAgain();
    this.#updateBar();
    // A voice could not keep up with playing; it speaks again when the figure stands still.
    announce(this, sentence, playing ? null : sentence);
  }

  protected override partners(pointed: Pointed): Partners | undefined {
    const film = this.session.shown;
    const { step } = this.#player;
    return 'part' in pointed
      ? film.partners(step, pointed.part, pointed.cell)
      : film.partnersOfTap?.(step, pointed.tap);
  }
}
