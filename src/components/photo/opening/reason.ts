import { PictureError } from '../../../lib/pictures/index.ts';
import { PassingError } from './passing-error.ts';

/** Why a picture could not be opened, in a sentence for the reader. */
export function reasonOf(error: Error): string {
  if (error instanceof PictureError) return error.message;
  return error instanceof RangeError
    ? 'This picture could not be opened: your browser ran short of memory for it.'
    : `This picture could not be opened: ${error.message}.`;
}

/** Whether another try may succeed: what is wrong does not lie in the file. */
export const mayPass = (error: unknown): boolean =>
  !(error instanceof PictureError) || error instanceof PassingError;
