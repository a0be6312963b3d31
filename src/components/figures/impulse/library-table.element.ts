import { impulseResponse, rowsText, type Behaviour } from '../../../lib/films/impulse/response.ts';
import type { GridFigure } from '../base/grid-figure.ts';
import { responseCaption } from '../../../lib/films/impulse/response-caption.ts';

/** `<library-table>`: its column "Returns" follows the kernel of a figure on the page. */
class LibraryTable extends HTMLElement {
  connectedCallback(): void {
    const figure = document.getElementById(this.dataset['of']!) as GridFigure;
    const follow = () => this.#show(figure);
    figure.addEventListener('figure-shown', follow);
    void customElements.whenDefined(figure.localName).then(follow);
  }

  #show(figure: GridFigure): void {
    const { kernel } = figure.shown.source;
    this.querySelector('caption')!.textContent = responseCaption(kernel);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-returns]')) {
      const kind = cell.dataset['returns'] as Behaviour;
      cell.textContent = rowsText(impulseResponse(kind, kernel));
    }
  }
}

customElements.define('library-table', LibraryTable);
