import type { EditSession } from '../../../lib/films/edit-session.ts';
import type { Picture } from '../../../lib/pictures/index.ts';
import { offerAgain } from '../../page/offer-again.ts';
import { complain } from './complain.ts';
import { FigureElement } from './figure-element.ts';
import { loadPhoto } from './photo.ts';

/** Longer than a photo takes on a slow connection. */
const PATIENCE_IN_MS = 15_000;

/** An image that does not come is a DOMException. */
const reasonOf = (error: Error): string =>
  error instanceof DOMException
    ? 'The photo could not be loaded. Are you connected?'
    : error.message;

/** A figure on the photo that its attribute `data-photo` names; it begins when that has come. */
export abstract class PhotoFigure<State extends object, Shown> extends FigureElement<State, Shown> {
  protected abstract start(photo: Picture): EditSession<State, Shown>;

  protected override open(): void {
    const late = window.setTimeout(
      () => complain(this, 'The photo has not come yet. Are you connected?'),
      PATIENCE_IN_MS,
    );
    loadPhoto(this.dataset['photo']!)
      .then(
        (photo) => {
          complain(this, '');
          this.begin(this.start(photo));
        },
        (error: unknown) => offerAgain(complain(this, reasonOf(error as Error)), () => this.open()),
      )
      .finally(() => window.clearTimeout(late));
  }
}
