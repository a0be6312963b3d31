import { flipFigureFilm } from '../../../lib/films/flip/film.ts';
import { GridFigure } from '../base/grid-figure.ts';

/** `<flip-figure>`: correlation and convolution side by side. */
class FlipFigure extends GridFigure {
  protected override build = flipFigureFilm;
}

customElements.define('flip-figure', FlipFigure);
