import { createMatrix, type Image, type Matrix } from '../convolve/index.ts';
import { hasBytes } from '../matrix/index.ts';
import { bytesOf, type Band } from './band.ts';
import type { Planes } from './byte-planes.ts';
import { canvasOf } from './canvas.ts';
import { outputSize } from './output-size.ts';
import type { Picture } from './picture.ts';
import type { FilterSettings } from './settings.ts';
import { writeBytes } from './write-bytes.ts';

/** Joins the filtered bands of a picture to a picture again. */
export interface JoinedBands {
  /** @param values What `filterBand` made of the band. */
  add(band: Band, values: Image): void;
  /** The result, once all bands have been added. That of an opaque picture is opaque. */
  finish(): Picture;
}

/**
 * @param out A result of the same picture that is not needed any more: it is written over if it has the
 *   right size.
 */
export function joinBands(planes: Planes, settings: FilterSettings, out?: Picture): JoinedBands {
  const size = outputSize(planes, settings);
  const { width, height } = size;
  const fits = out?.width === width && out.height === height;
  const { data } = fits ? out : canvasOf(size);
  /** The sums of each plane whose bytes depend on all of them, by the channels it is written to. */
  const sums = new Map<Band['channels'], Matrix>();

  function sumsOf({ channels }: Band): Matrix {
    const known = sums.get(channels) ?? createMatrix(width, height);
    sums.set(channels, known);
    return known;
  }

  return {
    add(band, values) {
      const start = band.rows.start * width;
      if (hasBytes(values)) writeBytes(data, band.channels, values.data, start);
      else sumsOf(band).data.set(values.data, start);
    },
    finish() {
      for (const [channels, all] of sums) {
        writeBytes(data, channels, bytesOf(all, settings).data, 0);
      }
      return { width, height, data };
    },
  };
}
