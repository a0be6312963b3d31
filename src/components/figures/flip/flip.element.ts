import { flipModel } from '../../../lib/films/flip/film.ts';
import type { FigureSource } from '../../../lib/films/source.ts';
import { FilmFigure } from '../base/film-figure.ts';

/** `<flip-figure>`: correlation and convolution side by side. */
class FlipFigure extends FilmFigure<FigureSource> {
  protected override readonly model = flipModel;
}

customElements.define('flip-figure', FlipFigure);
