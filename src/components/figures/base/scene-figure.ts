import type { EditSession } from '../../../lib/films/edit-session.ts';
import { GridFigure } from './grid-figure.ts';

/** A figure that is changed rather than stepped through; SceneFigure.astro has its markup. */
export abstract class SceneFigure<State extends object, Shown> extends GridFigure<State, Shown> {
  /** Makes the session from what the build wrote into the page. */
  protected abstract start(): EditSession<State, Shown>;

  /** Draws the scene of the present state and announces it. */
  protected abstract drawScene(spoken?: string): void;

  /** Listens to the figure's own controls. */
  protected abstract connectTools(): void;

  protected override open(): void {
    this.begin(this.start());
  }

  protected override connect(): void {
    this.drawScene();
    this.connectGrids();
    this.connectTools();
  }

  protected override draw(spoken?: string): void {
    this.drawScene(spoken);
    this.markAgain();
  }
}
