import { Lanes } from './lanes';

/**
 * Converts bytes to float32, 16 at a time: up to 15 more are read and written than asked for. Both
 * rows need room for them.
 */
export function widenToFloats(source: usize, count: i32, target: usize): void {
  for (let x = 0; x < count; x += 16) {
    const bytes = v128.load(source + x);
    const low = i16x8.extend_low_i8x16_u(bytes);
    const high = i16x8.extend_high_i8x16_u(bytes);
    const place = target + (x << 2);
    Lanes.storeFour(
      place,
      Lanes.lowFloats(low),
      Lanes.highFloats(low),
      Lanes.lowFloats(high),
      Lanes.highFloats(high),
    );
  }
}

/** Bytes to integers of 16 bits, in the same way. */
export function widenToIntegers(source: usize, count: i32, target: usize): void {
  for (let x = 0; x < count; x += 16) {
    const bytes = v128.load(source + x);
    const place = target + (x << 1);
    v128.store(place, i16x8.extend_low_i8x16_u(bytes));
    v128.store(place, i16x8.extend_high_i8x16_u(bytes), 16);
  }
}
