import type { EditSession } from '../../../lib/films/edit-session.ts';
import type { Picture } from '../../../lib/pictures/index.ts';
import { announce } from './announce.ts';
import { FigureElement } from './figure-element.ts';
import { loadPhoto } from './photo.ts';

/** A figure on the photo that its attribute `data-photo` names; it begins when that has come. */
export abstract class PhotoFigure<State extends object, Shown> extends FigureElement<State, Shown> {
  protected abstract start(photo: Picture): EditSession<State, Shown>;

  protected override open(): void {
    loadPhoto(this.dataset['photo']!).then(
      (photo) => this.begin(this.start(photo)),
      () => announce(this, 'The photo could not be loaded. Try again later.'),
    );
  }

  /** A place may change with every pixel of a movement. */
  protected override writeLink(): void {
    this.link.writeSoon(this.session.write());
  }
}
