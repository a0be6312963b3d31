import { correlate, toBytes } from '../../src/lib/convolve/index.ts';
import { lensKernel } from '../../src/lib/films/lens/lens-kernels.ts';
import type { Figure } from './figure.ts';
import { pixelAt, readPhoto } from './photo.ts';
import { expect } from './test.ts';

/** What a lens shows at this pixel is what the library makes of the photo there. */
export async function expectPixel(
  figure: Figure,
  x: number,
  y: number,
  kernel: string,
): Promise<void> {
  const photo = await readPhoto();
  const chosen = lensKernel(kernel);
  const bytes = toBytes(correlate(photo, chosen.kernel), { range: chosen.range });
  const stored = pixelAt({ ...photo, data: Float32Array.from(bytes) }, x, y);
  const numbers = (part: string) => figure.root.locator(`svg[data-part=${part}] .cell text`);
  await expect(figure.said).toContainText(`Row ${y}, column ${x}.`);
  await expect(figure.voice).toContainText(
    `${pixelAt(photo, x, y)} becomes ${stored}, at row ${y}, column ${x}.`,
  );
  await expect(numbers('output')).toHaveText(String(stored));
  const around = [-1, 0, 1].flatMap((dy) =>
    [-1, 0, 1].map((dx) => String(pixelAt(photo, x + dx, y + dy))),
  );
  await expect(numbers('image')).toHaveText(around);
}
