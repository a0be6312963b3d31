import { impulseModel } from '../../../lib/films/impulse/film.ts';
import type { FigureSource } from '../../../lib/films/source.ts';
import { FilmFigure } from '../base/film-figure.ts';

/** `<impulse-figure>`: what both operations make of one lit pixel. */
class ImpulseFigure extends FilmFigure<FigureSource> {
  protected override readonly model = impulseModel;
}

customElements.define('impulse-figure', ImpulseFigure);
