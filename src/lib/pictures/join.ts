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
  readonly picture: Picture;
}

/** The sums of a plane whose bytes depend on all of them. */
interface Plane {
  readonly sums: Matrix;
  /** Rows that have not been added yet. */
  missing: number;
}

/** One plane for all three colours. */
const GRAY = [0, 1, 2];

function addTo(sums: Matrix['data'], more: Matrix['data'], start: number): void {
  for (let i = 0; i < more.length; i++) sums[start + i]! += more[i]!;
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
  const isSummed = settings.isSummed === true;
  /** By the channels that they are written to. */
  const unfinished = new Map<Band['channels'], Plane>();
  /** Sums take four times the memory of bytes: those of a finished plane give it to the next one. */
  const spare: Matrix[] = [];

  function addSums(band: Band, sums: Matrix): void {
    const { rows } = band;
    const channels = isSummed ? GRAY : band.channels;
    const plane = unfinished.get(channels) ?? {
      sums: spare.pop() ?? createMatrix(width, height),
      missing: (isSummed ? planes.length : 1) * height,
    };
    unfinished.set(channels, plane);
    if (isSummed) addTo(plane.sums.data, sums.data, rows.start * width);
    else plane.sums.data.set(sums.data, rows.start * width);
    plane.missing -= rows.end - rows.start;
    if (plane.missing > 0) return;
    unfinished.delete(channels);
    writeBytes(data, channels, bytesOf(plane.sums, settings).data, 0);
    spare.push(plane.sums);
  }

  return {
    add(band, values) {
      if (!hasBytes(values)) addSums(band, values);
      else writeBytes(data, band.channels, values.data, band.rows.start * width);
    },
    picture: { width, height, data },
  };
}
