import { PictureError } from '../../../lib/pictures/index.ts';

/** A picture could not be opened or shown, for a reason that may be gone at the next try. */
export class PassingError extends PictureError {}
