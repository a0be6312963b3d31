import { fromArrayBuffer, type GeoTIFFImage } from 'geotiff';
import { PictureError, upright, type Picture } from '../src/lib/pictures/index.ts';

/** A picture whose samples are not the usual unsigned ones, and how they became bytes. */
export interface ScaledTiff {
  readonly picture: Picture;
  readonly note: string;
}

/** The directory of a TIFF's first page. @throws {Error} if it cannot be read. */
export async function firstPage(file: Uint8Array<ArrayBuffer>): Promise<GeoTIFFImage> {
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  return (await fromArrayBuffer(buffer)).getImage();
}

/** The value of SampleFormat in the TIFF specification for each kind of number. */
const KINDS: Readonly<Record<number, string>> = { 1: 'unsigned', 2: 'signed', 3: 'floating-point' };

/** Whether the samples of a page are other than unsigned with up to 16 bits. */
export const needsScaling = (page: GeoTIFFImage): boolean =>
  page.getSampleFormat() !== 1 || page.getBitsPerSample() > 16;

/**
 * A gray or RGB picture whose range of samples, which the file states, has become 0 to 255:
 * byte = 255 (sample − least) / (greatest − least), rounded and limited.
 *
 * @throws {PictureError} if the file does not state its range, or cannot be scaled by it.
 * @throws {Error} if the samples are damaged.
 */
export async function scaledTiff(page: GeoTIFFImage): Promise<ScaledTiff> {
  const bits = page.getBitsPerSample();
  const samples = `${bits}-bit ${KINDS[page.getSampleFormat()] ?? 'unknown'} samples`;
  const directory = page.getFileDirectory();
  const [least, greatest] = [
    await one(directory.loadValue('SMinSampleValue')),
    await one(directory.loadValue('SMaxSampleValue')),
  ];
  if (least === undefined || greatest === undefined || !(least < greatest)) {
    throw new PictureError(
      `This TIFF has ${samples} and does not state their range. Give it the tags SMinSampleValue and SMaxSampleValue, or save it with 8 or 16 bits, unsigned.`,
    );
  }
  const photometric = directory.getValue('PhotometricInterpretation');
  const channels = page.getSamplesPerPixel();
  const isPlain = (channels === 1 && photometric === 1) || (channels === 3 && photometric === 2);
  if (!isPlain || directory.hasTag('ICCProfile')) {
    throw new PictureError(
      `This TIFF has ${samples}, which are read only as gray or RGB, without alpha and without a colour profile. Save it with 8 or 16 bits, unsigned.`,
    );
  }
  const values = await page.readRasters({ interleave: true });
  const data = new Uint8ClampedArray(4 * values.width * values.height).fill(255);
  for (let i = 0; i < data.length; i++) {
    if (i % 4 === 3) continue;
    const value = values[channels === 1 ? i >> 2 : 3 * (i >> 2) + (i % 4)]!;
    if (!Number.isFinite(value))
      throw new PictureError('This TIFF has samples that are no numbers.');
    data[i] = (255 * (value - least)) / (greatest - least);
  }
  const stored = { width: values.width, height: values.height, data };
  return {
    picture: upright(stored, (await directory.loadValue('Orientation')) ?? 1),
    note: `${samples}, scaled from ${least}..${greatest} to 0..255`,
  };
}

/** The one value of a tag that may give it for each channel. */
async function one(values: Promise<unknown>): Promise<number | undefined> {
  const found = await values;
  const list = typeof found === 'number' ? [found] : [...((found ?? []) as Iterable<number>)];
  return new Set(list).size === 1 ? list[0] : undefined;
}
