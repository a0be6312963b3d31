import { inTime } from '../../page/in-time.ts';
import type { DecodedPicture } from './decode.ts';
import { fetchFile } from './fetch-file.ts';
import { PassingError } from './passing-error.ts';

/**
 * Opens a picture file. What decodes it is loaded only then: who reads a lesson may open none.
 *
 * @throws What `decodePicture` throws, and {PassingError} if that cannot be loaded.
 */
export async function openPicture(file: Blob): Promise<DecodedPicture> {
  const { decodePicture } = await inTime(import('./decode.ts')).catch((error: unknown) => {
    const message = 'The script that opens pictures could not be loaded. Are you connected?';
    throw new PassingError(message, { cause: error });
  });
  return decodePicture(file);
}

/**
 * A picture file of this site.
 *
 * @param what What the reader is told that it is.
 * @throws {PassingError} if it does not come.
 */
export const fetchPicture = (address: string, what: string): Promise<Blob> =>
  fetchFile(address).catch((error: unknown) => {
    throw new PassingError(`The ${what} could not be loaded. Are you connected?`, {
      cause: error,
    });
  });
