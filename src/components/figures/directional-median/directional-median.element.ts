import {
  directionalModel,
  type DirectionalSource,
} from '../../../lib/films/directional-median/film.ts';
import { FilmFigure } from '../base/film-figure.ts';

/** `<directional-median-figure>`: how the directional weighted median decides on one pixel. */
class DirectionalMedianFigure extends FilmFigure<DirectionalSource> {
  protected override readonly model = directionalModel;
}

customElements.define('directional-median-figure', DirectionalMedianFigure);
