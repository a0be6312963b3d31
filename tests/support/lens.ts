import sharp from 'sharp';
import { correlate, toBytes, type Matrix } from '../../src/lib/convolve/index.ts';
import { lensKernel } from '../../src/lib/films/lens/lens-kernels.ts';
import type { Figure } from './figure.ts';
import { pixelAt, readPhoto } from './photo.ts';
import { expect } from './test.ts';

/** What the library makes of a photo, as the lens shows it. */
function lensed(photo: Matrix, name: string): Matrix {
  const { kernel, range } = lensKernel(name);
  const data = Float32Array.from(toBytes(correlate(photo, kernel), { range }));
  return { ...photo, data };
}

/**
 * What a lens says of this pixel is what the library makes of the photo there.
 *
 * @param own The photo, if it is not the one that the figure opens with.
 */
export async function expectPixel(
  figure: Figure,
  x: number,
  y: number,
  kernel: string,
  own?: Matrix,
): Promise<void> {
  const photo = own ?? (await readPhoto());
  const stored = pixelAt(lensed(photo, kernel), x, y);
  const numbers = (part: string) => figure.root.locator(`svg[data-part=${part}] .cell text`);
  await expect(figure.said).toContainText(`Row ${y}, column ${x}.`);
  // Where photos are chosen something may be said, too.
  await expect(figure.root.locator('[data-voice]')).toContainText(
    `${pixelAt(photo, x, y)} becomes ${stored}, at row ${y}, column ${x}.`,
  );
  await expect(numbers('output')).toHaveText(String(stored));
  const around = [-1, 0, 1].flatMap((dy) =>
    [-1, 0, 1].map((dx) => String(pixelAt(photo, x + dx, y + dy))),
  );
  await expect(numbers('image')).toHaveText(around);
}

/** The whole picture that is seen through the lens is what the library makes of the photo. */
export async function expectSeen(figure: Figure, photo: Matrix, kernel: string): Promise<void> {
  const image = figure.root.locator('[data-loupe=through] image');
  const { data } = lensed(photo, kernel);
  // As a sentence: of two long lists, the runner would look for the shortest way from one to the other.
  await expect
    .poll(async () => {
      const address = (await image.getAttribute('href'))!;
      if (!address.startsWith('data:')) return address;
      const file = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
      const seen = await sharp(file).extractChannel('red').raw().toBuffer();
      if (seen.length !== data.length) return `${seen.length} pixels instead of ${data.length}`;
      const different = seen.filter((byte, i) => byte !== data[i]).length;
      return different === 0 ? 'the same picture' : `${different} pixels differ`;
    })
    .toBe('the same picture');
}
