/** Makes the gray photo of the first lessons from the still life. Run: `node scripts/make-small-photo.ts`. */
import sharp from 'sharp';
import { grayscale, toBytes } from '../src/lib/convolve/index.ts';

const [width, height] = [240, 174];
const folder = new URL('../src/images/', import.meta.url).pathname;

const colour = await sharp(`${folder}still-life.png`)
  .resize(width, height, { fit: 'fill' })
  .ensureAlpha()
  .raw()
  .toBuffer();
const gray = toBytes(grayscale({ width, height, data: new Uint8Array(colour) }));
await sharp(gray, { raw: { width, height, channels: 1 } })
  .toColourspace('b-w')
  .png({ compressionLevel: 9 })
  .toFile(`${folder}still-life-gray.png`);
