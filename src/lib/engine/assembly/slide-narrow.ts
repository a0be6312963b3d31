import { BYTES } from './forms';
import { Lanes } from './lanes';

/** Steps on 8 integers of 16 bits. */
abstract class Scan {
  /** a, a+b, a+b+c, ...: each number becomes the sum of those up to it, in three shifted additions. */
  @inline
  static prefixSums(numbers: v128): v128 {
    const zero = i16x8.splat(0);
    let sums = i16x8.add(numbers, Scan.shifted(numbers));
    sums = i16x8.add(
      sums,
      i8x16.shuffle(zero, sums, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27),
    );
    return i16x8.add(
      sums,
      i8x16.shuffle(zero, sums, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23),
    );
  }

  /** 0, then all but the last. */
  @inline
  static shifted(numbers: v128): v128 {
    const zero = i16x8.splat(0);
    return i8x16.shuffle(
      zero,
      numbers,
      14,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22,
      23,
      24,
      25,
      26,
      27,
      28,
      29,
    );
  }

  /** The last one, 8 times. */
  @inline
  static last(sums: v128): v128 {
    return i8x16.shuffle(
      sums,
      sums,
      14,
      15,
      14,
      15,
      14,
      15,
      14,
      15,
      14,
      15,
      14,
      15,
      14,
      15,
      14,
      15,
    );
  }
}

/**
 * output[x] = weight * sum of columns[x] to columns[x + kernelWidth - 1], for sums of 16 bits. A
 * window is the one before it, plus the column that came in, less the one that went out; the sums of
 * these differences are computed for 8 windows at once.
 */
export function slideNarrow(
  columns: usize,
  kernelWidth: i32,
  weight: f32,
  width: i32,
  output: usize,
  form: i32,
): void {
  const lead = (<usize>kernelWidth) << 1;
  const weights = f32x4.splat(weight);
  let first: i32 = 0;
  for (let x = columns; x < columns + lead; x += 2) first += load<u16>(x);
  let window = i16x8.splat(<i16>first);
  for (let x = 0; x < width; x += 16) {
    const place = columns + (x << 1);
    const changes = Scan.prefixSums(i16x8.sub(v128.load(place + lead), v128.load(place)));
    const low = i16x8.add(window, Scan.shifted(changes));
    window = i16x8.add(window, Scan.last(changes));
    const next = Scan.prefixSums(i16x8.sub(v128.load(place + lead, 16), v128.load(place, 16)));
    const high = i16x8.add(window, Scan.shifted(next));
    window = i16x8.add(window, Scan.last(next));
    const a = f32x4.mul(Lanes.lowFloats(low), weights);
    const b = f32x4.mul(Lanes.highFloats(low), weights);
    const c = f32x4.mul(Lanes.lowFloats(high), weights);
    const d = f32x4.mul(Lanes.highFloats(high), weights);
    if (form === BYTES) v128.store(output + x, Lanes.bytes(a, b, c, d));
    else Lanes.storeFour(output + (x << 2), a, b, c, d);
  }
}
