import { BYTES } from './forms';
import { Lanes } from './lanes';

/** Steps on 4 integers of 32 bits, as those in slide-narrow.ts on 8 of 16. */
abstract class Scan {
  @inline
  static prefixSums(numbers: v128): v128 {
    const sums = i32x4.add(numbers, Scan.shifted(numbers));
    const zero = i32x4.splat(0);
    return i32x4.add(
      sums,
      i8x16.shuffle(zero, sums, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23),
    );
  }

  @inline
  static shifted(numbers: v128): v128 {
    const zero = i32x4.splat(0);
    return i8x16.shuffle(
      zero,
      numbers,
      12,
      13,
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
    );
  }

  @inline
  static last(sums: v128): v128 {
    return i8x16.shuffle(
      sums,
      sums,
      12,
      13,
      14,
      15,
      12,
      13,
      14,
      15,
      12,
      13,
      14,
      15,
      12,
      13,
      14,
      15,
    );
  }

  @inline
  static low(whole: v128): v128 {
    return i32x4.extend_low_i16x8_u(whole);
  }

  @inline
  static high(whole: v128): v128 {
    return i32x4.extend_high_i16x8_u(whole);
  }

  @inline
  static times(whole: v128, weights: v128): v128 {
    return f32x4.mul(f32x4.convert_i32x4_s(whole), weights);
  }
}

/** The same as slideNarrow for sums of 32 bits: for windows of any size. */
export function slideWide(
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
  let window = i32x4.splat(first);
  for (let x = 0; x < width; x += 16) {
    const place = columns + (x << 1);
    let coming = v128.load(place + lead);
    let going = v128.load(place);
    let changes = Scan.prefixSums(i32x4.sub(Scan.low(coming), Scan.low(going)));
    const a = Scan.times(i32x4.add(window, Scan.shifted(changes)), weights);
    window = i32x4.add(window, Scan.last(changes));
    changes = Scan.prefixSums(i32x4.sub(Scan.high(coming), Scan.high(going)));
    const b = Scan.times(i32x4.add(window, Scan.shifted(changes)), weights);
    window = i32x4.add(window, Scan.last(changes));
    coming = v128.load(place + lead, 16);
    going = v128.load(place, 16);
    changes = Scan.prefixSums(i32x4.sub(Scan.low(coming), Scan.low(going)));
    const c = Scan.times(i32x4.add(window, Scan.shifted(changes)), weights);
    window = i32x4.add(window, Scan.last(changes));
    changes = Scan.prefixSums(i32x4.sub(Scan.high(coming), Scan.high(going)));
    const d = Scan.times(i32x4.add(window, Scan.shifted(changes)), weights);
    window = i32x4.add(window, Scan.last(changes));
    if (form === BYTES) v128.store(output + x, Lanes.bytes(a, b, c, d));
    else Lanes.storeFour(output + (x << 2), a, b, c, d);
  }
}
