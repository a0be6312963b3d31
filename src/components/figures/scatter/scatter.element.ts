import { scatterFigureFilm } from '../../../lib/films/scatter/film.ts';
import { GridFigure } from '../base/grid-figure.ts';

/** `<scatter-figure>`: the same convolution by stamping and by collecting. */
class ScatterFigure extends GridFigure {
  protected override build = scatterFigureFilm;
}

customElements.define('scatter-figure', ScatterFigure);
