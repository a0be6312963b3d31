import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import {
  convolve,
  correlate,
  fromImageData,
  grayscale,
  toBytes,
  toImageData,
  type Border,
  type Matrix,
  type Range,
} from '../../src/lib/convolve/index.ts';

/** Four bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export interface Setting {
  readonly kernel: Matrix;
  readonly operation?: 'correlate' | 'convolve';
  readonly border?: Border;
  readonly range?: Range;
  readonly mode?: 'gray' | 'colour';
}

/** An opaque picture of noise that is the same in every run. */
export function noise(width: number, height: number): Pixels {
  const data = Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) =>
    i % 4 === 3 ? 255 : (Math.imul(i + 7, 2654435761) >>> 11) & 255,
  );
  return { width, height, data };
}

/** A picture small enough to compare pixel by pixel. */
export const SMALL = noise(37, 23);

const encode = ({ width, height, data }: Pixels) =>
  sharp(data, { raw: { width, height, channels: 4 } });

export const png = (pixels: Pixels): Promise<Buffer> => encode(pixels).png().toBuffer();

export const jpeg = (pixels: Pixels): Promise<Buffer> =>
  encode(pixels).flatten().jpeg({ quality: 90 }).toBuffer();

export async function decode(file: string | Buffer): Promise<Pixels> {
  const { data, info } = await sharp(file)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

/** What the library makes of a picture, plane by plane. */
export function filtered(
  pixels: Pixels,
  { kernel, operation, border = 'replicate', range = 'clamp', mode = 'gray' }: Setting,
): Pixels {
  const apply = operation === 'convolve' ? convolve : correlate;
  const filter = (plane: Matrix): Matrix => {
    const bytes = toBytes(apply(plane, kernel, { border }), { range });
    return { width: plane.width, height: plane.height, data: Float32Array.from(bytes) };
  };
  const { red, green, blue, alpha } = fromImageData(pixels);
  if (mode === 'colour') {
    return toImageData({ red: filter(red), green: filter(green), blue: filter(blue), alpha });
  }
  const gray = filter(grayscale(pixels));
  return toImageData({ red: gray, green: gray, blue: gray, alpha });
}

/** Long enough for a busy machine: every test asserts what is shown, none how soon. */
const PATIENT = { timeout: 20_000 };

/** Opens a link to the lab, by default with the smallest sample, and waits for the first result. */
export async function openLab(page: Page, state: Readonly<Record<string, string>> = {}) {
  const hash = new URLSearchParams({ sample: 'text-page', ...state });
  await page.goto(`lab/#${hash}`);
  await expectFiltered(page);
}

/** A result is shown, of a picture of this size. */
export async function expectFiltered(page: Page, size = ''): Promise<void> {
  await expect(page.getByText(`${size} pixels, filtered in`)).toBeVisible(PATIENT);
}

/** Chooses a file, as the reader does, on a page or in a figure. */
export async function choose(where: Page | Locator, name: string, buffer: Buffer): Promise<void> {
  const mimeType = `image/${name.split('.').at(-1)}`;
  await where.getByLabel('Open a picture of your own').setInputFiles({ name, mimeType, buffer });
}

/** Opens a picture and waits for its result. */
export async function upload(page: Page, pixels: Pixels): Promise<void> {
  await choose(page, 'noise.png', await png(pixels));
  await expectFiltered(page, `${pixels.width} × ${pixels.height}`);
}

/** The result, as the file that the reader downloads. */
export async function download(page: Page): Promise<{ name: string; pixels: Pixels }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download PNG' }).click();
  const file = await started;
  return { name: file.suggestedFilename(), pixels: await decode(await file.path()) };
}

/** The lab or a figure shows exactly this picture, as soon as the newest settings have been worked off. */
export async function expectResult(
  page: Page,
  expected: Pixels,
  picture = 'result',
): Promise<void> {
  const difference = async () => describeDifference(await shown(page, picture), expected);
  await expect.poll(difference, PATIENT).toBe('the same picture');
}

function describeDifference(a: Pixels, b: Pixels): string {
  if (a.width !== b.width || a.height !== b.height) {
    return `${a.width} x ${a.height} instead of ${b.width} x ${b.height}`;
  }
  const different = a.data.filter((byte, i) => byte !== b.data[i]).length;
  return different === 0 ? 'the same picture' : `${different} of ${a.data.length} bytes differ`;
}

/** The pixels that are on a canvas of the lab, or of a figure on a photo. */
export async function shown(page: Page, picture: string): Promise<Pixels> {
  return page.locator(`canvas[data-picture=${picture}]`).evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    // A copy to read from: the page's own canvas is made to be drawn on.
    const copy = new OffscreenCanvas(canvas.width, canvas.height);
    const context = copy.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(canvas, 0, 0);
    const { width, height, data } = context.getImageData(0, 0, copy.width, copy.height);
    return { width, height, data };
  });
}

export const alert = (page: Page, text: string | RegExp) =>
  page.getByRole('alert').filter({ hasText: text });
export const cell = (page: Page, row: number, column: number) =>
  page.getByRole('textbox', { name: `Row ${row}, column ${column}`, exact: true });
export const kernelChoice = (page: Page) => page.getByRole('combobox', { name: 'Name' });
