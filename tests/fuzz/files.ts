import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  formatOf,
  isWidePng,
  PictureError,
  pngChunks,
  requireOneReading,
  requirePictureSize,
  statedSize,
  withoutExif,
} from '../../src/lib/pictures/index.ts';
import { FILES, FOLDER } from '../support/picture-files.ts';
import { holds, readOrRefused } from './holds.ts';

const files = FILES.map((name) => new Uint8Array(readFileSync(FOLDER + name)));

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
/** Headers are what is read here, so that most changes are made near the beginning. */
const change = fc.record({
  at: place.map((part) => part ** 4),
  byte: fc.oneof(fc.constantFrom(0, 1, 127, 128, 255), fc.nat(255)),
});

/** A file of the vectors with some bytes changed, and perhaps without its end. */
const damaged = fc
  .record({
    file: fc.constantFrom(...files),
    changes: fc.array(change, { maxLength: 8 }),
    end: fc.option(place, { nil: 1 }),
  })
  .map(({ file, changes, end }) => {
    const bytes = file.slice(0, Math.ceil(file.length * end));
    for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte;
    return bytes;
  });

/** Whatever a file holds, its headers are read or it is refused in a sentence. */
export const PICTURES = {
  'headers of pictures': fc.property(
    fc.oneof({ weight: 9, arbitrary: damaged }, fc.uint8Array({ maxLength: 64 })),
    (bytes) => {
      const size = statedSize(bytes);
      if (size !== undefined) {
        holds(Number.isInteger(size.width) && size.width >= 0, `${size.width} is no width`);
        holds(Number.isInteger(size.height) && size.height >= 0, `${size.height} is no height`);
        readOrRefused(() => requirePictureSize(size), [PictureError]);
      }
      const format = readOrRefused(() => formatOf(bytes, 'PNG or JPEG'), [PictureError]);
      if (format === undefined) return;
      const isSound = readOrRefused(() => {
        requireOneReading(bytes, format);
        return true;
      }, [PictureError]);
      // As the lab does: what is refused is not read further.
      if (isSound === undefined) return;
      const rest = withoutExif(bytes, format);
      holds(rest === undefined || rest.length < bytes.length, 'nothing was taken out of a file');
      if (format === 'PNG') {
        isWidePng(bytes);
        holds(pngChunks(bytes).length <= bytes.length / 8, 'chunks overlap');
      }
    },
  ),
};
