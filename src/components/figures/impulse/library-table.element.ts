import {
  impulseResponse,
  responseCaption,
  rowsText,
  type Behaviour,
} from '../../../lib/films/impulse/response.ts';
import type { FigureSource } from '../../../lib/films/source.ts';
import type { FilmFigure } from '../base/film-figure.ts';

/** `<library-table>`: its column "Returns" follows the kernel of a figure on the page. */
class LibraryTable extends HTMLElement {
  connectedCallback(): void {
    const figure = document.getElementById(this.dataset['of']!) as FilmFigure<FigureSource>;
    const follow = () => this.#show(figure);
    figure.addEventListener('figure-shown', follow);
    void customElements.whenDefined(figure.localName).then(follow);
  }

  #show(figure: FilmFigure<FigureSource>): void {
    const { kernel } = figure.shown.source;
    this.querySelector('caption')!.textContent = responseCaption(kernel);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-returns]')) {
      const kind = cell.dataset['returns'] as Behaviour;
      cell.textContent = rowsText(impulseResponse(kind, kernel));
    }
  }
}

customElements.define('library-table', LibraryTable);
