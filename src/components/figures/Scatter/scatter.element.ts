import { scatterFigureFilm } from './film.ts';
import { GridFigure } from '../grid-figure.ts';

/** `<scatter-figure>`: the same convolution by stamping and by collecting. */
class ScatterFigure extends GridFigure {
  protected override build = scatterFigureFilm;
}

customElements.define('scatter-figure', ScatterFigure);
