import type { EditSession } from '../../lib/films/edit-session.ts';
import type { Picture } from '../../lib/pictures/index.ts';
import { complain } from '../figures/base/complain.ts';
import { FigureElement } from '../figures/base/figure-element.ts';
import { offerAgain } from '../page/offer-again.ts';
import { fetchPicture, openPicture } from './opening/open-picture.ts';
import { reasonOf } from './opening/reason.ts';

/** A figure on the photo that its attribute `data-photo` names; it begins when that has come. */
export abstract class SitePhotoFigure<State extends object, Shown> extends FigureElement<
  State,
  Shown
> {
  protected abstract start(photo: Picture): EditSession<State, Shown>;

  protected override open(): void {
    this.#load().catch((error: unknown) =>
      offerAgain(complain(this, reasonOf(error as Error)), () => this.open()),
    );
  }

  async #load(): Promise<void> {
    const file = await fetchPicture(this.dataset['photo']!, 'photo');
    const { picture } = await openPicture(file);
    complain(this, '');
    this.begin(this.start(picture));
  }
}
