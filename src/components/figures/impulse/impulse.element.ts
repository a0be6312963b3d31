import { impulseFigureFilm } from '../../../lib/films/impulse/film.ts';
import { GridFigure } from '../base/grid-figure.ts';

/** `<impulse-figure>`: what both operations make of one lit pixel. */
class ImpulseFigure extends GridFigure {
  protected override build = impulseFigureFilm;
}

customElements.define('impulse-figure', ImpulseFigure);
