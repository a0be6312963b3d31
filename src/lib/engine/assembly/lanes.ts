/** Four copies of a number in memory: a constant in a loop is rebuilt at each use, a load is not. */
const LARGEST_BYTE: usize = memory.data<f32>([255, 255, 255, 255]);
const ROUNDER: usize = memory.data<f32>([12582912, 12582912, 12582912, 12582912]);

/**
 * Small steps on vectors of 128 bits: 4 float32, 8 integers of 16 bits or 16 bytes at a time. Each
 * is inlined as a few instructions.
 */
export abstract class Lanes {
  /** a * b + c. One instruction and one rounding where the processor may fuse them, else two. */
  @inline
  static multiplyAdd(a: v128, b: v128, c: v128): v128 {
    if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
    return f32x4.add(f32x4.mul(a, b), c);
  }

  /** c - a * b */
  @inline
  static multiplySubtract(a: v128, b: v128, c: v128): v128 {
    if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_nmadd(a, b, c);
    return f32x4.sub(c, f32x4.mul(a, b));
  }

  /** The first 4 of 8 integers of 16 bits, not negative, as float32. */
  @inline
  static lowFloats(whole: v128): v128 {
    return f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_u(whole));
  }

  /** The last 4 of them. */
  @inline
  static highFloats(whole: v128): v128 {
    return f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_u(whole));
  }

  /** sqrt(a^2 + b^2) of the first 4 of 8 integers of 16 bits in each. */
  @inline
  static lowLengths(a: v128, b: v128): v128 {
    return Lanes.lengths(v128.shuffle<i16>(a, b, 0, 8, 1, 9, 2, 10, 3, 11));
  }

  /** The same of the last 4. */
  @inline
  static highLengths(a: v128, b: v128): v128 {
    return Lanes.lengths(v128.shuffle<i16>(a, b, 4, 12, 5, 13, 6, 14, 7, 15));
  }

  @inline
  private static lengths(pairs: v128): v128 {
    return f32x4.sqrt(f32x4.convert_i32x4_s(i32x4.dot_i16x8_s(pairs, pairs)));
  }

  /**
   * Cut off at 0 and 255, rounded half to even, as 32-bit integers. Next to 12582912 = 1.5 * 2^23 a
   * float32 has no room for a fraction, so the addition rounds; its lowest bits are the number.
   */
  @inline
  static toByteRange(sums: v128): v128 {
    const rounder = v128.load(ROUNDER);
    const cut = f32x4.pmin(f32x4.pmax(sums, f32x4.splat(0)), v128.load(LARGEST_BYTE));
    return i32x4.sub(f32x4.add(cut, rounder), rounder);
  }

  /** 16 sums as 16 bytes. */
  @inline
  static bytes(a: v128, b: v128, c: v128, d: v128): v128 {
    return i8x16.narrow_i16x8_u(
      i16x8.narrow_i32x4_s(Lanes.toByteRange(a), Lanes.toByteRange(b)),
      i16x8.narrow_i32x4_s(Lanes.toByteRange(c), Lanes.toByteRange(d)),
    );
  }

  /** 16 sums as they are. */
  @inline
  static storeFour(place: usize, a: v128, b: v128, c: v128, d: v128): void {
    v128.store(place, a);
    v128.store(place, b, 16);
    v128.store(place, c, 32);
    v128.store(place, d, 48);
  }
}
