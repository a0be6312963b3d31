import { createMatrix, type Image, type Matrix } from '../convolve/index.ts';
import { hasBytes } from '../matrix/index.ts';
import { bytesOf, type Band } from './band.ts';
import type { Picture } from './picture.ts';
import type { FilterSettings } from './settings.ts';
import { writeBytes } from './write-bytes.ts';

/** Puts the bands of a picture together again. */
export interface Assembly {
  /** @param values What `filterBand` made of the band. */
  take(band: Band, values: Image): void;
  /** The result, when all bands have been taken. Alpha is the picture's own. */
  finish(): Picture;
}

/** @param spare A result of the same picture that nobody needs: the new one is written over it. */
export function assembly(picture: Picture, settings: FilterSettings, spare?: Picture): Assembly {
  const { width, height } = picture;
  const data = spare?.data ?? picture.data.slice();
  /** Of each plane whose sums become bytes together, by the places of its bytes. */
  const sums = new Map<Band['places'], Matrix>();

  function sumsOf({ places }: Band): Matrix {
    const known = sums.get(places) ?? createMatrix(width, height);
    sums.set(places, known);
    return known;
  }

  return {
    take(band, values) {
      const start = band.rows.start * width;
      if (hasBytes(values)) writeBytes(data, band.places, values.data, start);
      else sumsOf(band).data.set(values.data, start);
    },
    finish() {
      for (const [places, all] of sums) writeBytes(data, places, bytesOf(all, settings).data, 0);
      return { width, height, data };
    },
  };
}
