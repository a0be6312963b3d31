import { flipFigureFilm } from './film.ts';
import { GridFigure } from '../grid-figure.ts';

/** `<flip-figure>`: correlation and convolution side by side. */
class FlipFigure extends GridFigure {
  protected override build = flipFigureFilm;
}

customElements.define('flip-figure', FlipFigure);
