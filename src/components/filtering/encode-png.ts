import type { Picture } from '../../lib/pictures/index.ts';

/**
 * A PNG that holds just the bytes of a picture, colours under any alpha too, which no canvas does.
 * It is made in a worker, or, where there is none, on the page's own thread.
 *
 * @throws {Error} if there is not enough memory.
 */
export async function encodePng(picture: Picture): Promise<Blob> {
  const png = await inWorker(picture).catch(async () => {
    const { encode } = await import('fast-png');
    return encode(picture) as Uint8Array<ArrayBuffer>;
  });
  return new Blob([png], { type: 'image/png' });
}

async function inWorker(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('../../workers/png.worker.ts', import.meta.url), {
    type: 'module',
  });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) =>
        resolve(data),
      );
      worker.addEventListener('error', reject);
      worker.postMessage(picture);
    });
  } finally {
    worker.terminate();
  }
}
