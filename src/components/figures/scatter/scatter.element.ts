import { scatterModel } from '../../../lib/films/scatter/film.ts';
import type { FigureSource } from '../../../lib/films/source.ts';
import { FilmFigure } from '../base/film-figure.ts';

/** `<scatter-figure>`: the same convolution by stamping and by collecting. */
class ScatterFigure extends FilmFigure<FigureSource> {
  protected override readonly model = scatterModel;
}

customElements.define('scatter-figure', ScatterFigure);
