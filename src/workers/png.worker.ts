/** Says that it is there, and makes a PNG of each picture that the page sends. */
import { encode } from 'fast-png';
import type { Picture } from '../lib/pictures/index.ts';

self.addEventListener('message', ({ data }: MessageEvent<Picture>) => {
  const png = encode(data) as Uint8Array<ArrayBuffer>;
  self.postMessage(png, { transfer: [png.buffer] });
});
self.postMessage('ready');
