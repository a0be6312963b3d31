import { Band } from './band';
import { BYTES } from './forms';
import { slideNarrow } from './slide-narrow';
import { slideWide } from './slide-wide';

/** A kernel whose weights are all the same. Written by the caller, as a Band is. */
@unmanaged
export class Box {
  width: i32;
  height: i32;
  weight: f32;
  /** Whether the sum of a window fits into 16 bits: width * height * 255 < 65536. */
  isNarrow: i32;
  /** Room for the sums of the columns: 2 bytes for each pixel of a row, and for 16 more. */
  columns: usize;
}

/**
 * Correlation of bytes with a constant kernel. The sums of columns are kept from row to row: the
 * pixels that come in are added, those that go out are subtracted. Then a window slides along the
 * columns. So the cost does not grow with the kernel. All but the weight is in integers: exact.
 *
 * Rows are written 16 pixels at a time, beyond their end too: the next row overwrites that, and
 * there must be room behind the last one.
 */
export function runningSum(band: Band, box: Box): void {
  const columns = box.columns;
  const outputStride = (<usize>band.width) << (band.form === BYTES ? 0 : 2);
  memory.fill(columns, 0, (<usize>band.length) << 1);
  for (let v = 0; v < box.height; v++) {
    addRow(columns, band.source + <usize>v * band.stride, band.length);
  }
  for (let y = 0; y < band.height; y++) {
    const output = band.output + <usize>y * outputStride;
    if (box.isNarrow) slideNarrow(columns, box.width, box.weight, band.width, output, band.form);
    else slideWide(columns, box.width, box.weight, band.width, output, band.form);
    if (y + 1 === band.height) break;
    const going = band.source + <usize>y * band.stride;
    exchangeRows(columns, going + <usize>box.height * band.stride, going, band.length);
  }
}

function addRow(columns: usize, row: usize, length: i32): void {
  for (let x = 0; x < length; x += 16) {
    const place = columns + (x << 1);
    const pixels = v128.load(row + x);
    v128.store(place, i16x8.add(v128.load(place), i16x8.extend_low_i8x16_u(pixels)));
    v128.store(place, i16x8.add(v128.load(place, 16), i16x8.extend_high_i8x16_u(pixels)), 16);
  }
}

function exchangeRows(columns: usize, coming: usize, going: usize, length: i32): void {
  for (let x = 0; x < length; x += 16) {
    const place = columns + (x << 1);
    const added = v128.load(coming + x);
    const taken = v128.load(going + x);
    const low = i16x8.sub(i16x8.extend_low_i8x16_u(added), i16x8.extend_low_i8x16_u(taken));
    const high = i16x8.sub(i16x8.extend_high_i8x16_u(added), i16x8.extend_high_i8x16_u(taken));
    v128.store(place, i16x8.add(v128.load(place), low));
    v128.store(place, i16x8.add(v128.load(place, 16), high), 16);
  }
}
