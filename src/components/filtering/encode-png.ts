import type { Picture } from '../../lib/pictures/index.ts';
import { inTime } from '../page/in-time.ts';

/**
 * A PNG that holds just the bytes of a picture, colours under any alpha too, which no canvas does.
 * It is made in a worker, or, where there is none, on the page's own thread.
 *
 * @throws {RangeError} if there is not enough memory.
 * @throws {Error} if what makes it cannot be loaded.
 */
export async function encodePng(picture: Picture): Promise<Blob> {
  const png = await inWorker(picture).catch(async () => {
    const { encode } = await inTime(import('fast-png'));
    return encode(picture) as Uint8Array<ArrayBuffer>;
  });
  return new Blob([png], { type: 'image/png' });
}

async function inWorker(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('../../workers/png.worker.ts', import.meta.url), {
    type: 'module',
  });
  const answer = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = reject;
      worker.onmessageerror = reject;
    });
  try {
    // At once: the pixels may be gone when the worker is there.
    worker.postMessage(picture);
    await inTime(answer());
    return (await answer()) as Uint8Array<ArrayBuffer>;
  } finally {
    worker.terminate();
  }
}
