import { Lanes } from './lanes';

/**
 * Complex numbers are kept 16 side by side: a cell of 128 bytes, 16 real parts and then 16 imaginary
 * ones. One address serves both.
 */
export const CELL: usize = 128;
const HALF: usize = 64;

/**
 * The steps of the transform on four elements of 16 signals, in place. `a`, `b`, `c`, `d` are the
 * addresses of their cells; `turns` of the factors for b, c and d: exp(-2 pi i m / length), m = 1, 2, 3.
 */
export abstract class Butterflies {
  /** Four-point transform without turns: where all of them are 1. */
  @inline
  static splitPlain(a: usize, b: usize, c: usize, d: usize): void {
    for (const end = a + HALF; a < end; a += 16, b += 16, c += 16, d += 16) {
      const sumReal = f32x4.add(v128.load(a), v128.load(c));
      const sumImaginary = f32x4.add(v128.load(a, 64), v128.load(c, 64));
      const differenceReal = f32x4.sub(v128.load(a), v128.load(c));
      const differenceImaginary = f32x4.sub(v128.load(a, 64), v128.load(c, 64));
      const otherReal = f32x4.add(v128.load(b), v128.load(d));
      const otherImaginary = f32x4.add(v128.load(b, 64), v128.load(d, 64));
      const otherDifferenceReal = f32x4.sub(v128.load(b), v128.load(d));
      const otherDifferenceImaginary = f32x4.sub(v128.load(b, 64), v128.load(d, 64));
      v128.store(a, f32x4.add(sumReal, otherReal));
      v128.store(a, f32x4.add(sumImaginary, otherImaginary), 64);
      v128.store(b, f32x4.add(differenceReal, otherDifferenceImaginary));
      v128.store(b, f32x4.sub(differenceImaginary, otherDifferenceReal), 64);
      v128.store(c, f32x4.sub(sumReal, otherReal));
      v128.store(c, f32x4.sub(sumImaginary, otherImaginary), 64);
      v128.store(d, f32x4.sub(differenceReal, otherDifferenceImaginary));
      v128.store(d, f32x4.add(differenceImaginary, otherDifferenceReal), 64);
    }
  }

  /** Four-point transform, then the turns. */
  @inline
  static split(a: usize, b: usize, c: usize, d: usize, turns: usize): void {
    for (const end = a + HALF; a < end; a += 16, b += 16, c += 16, d += 16) {
      const sumReal = f32x4.add(v128.load(a), v128.load(c));
      const sumImaginary = f32x4.add(v128.load(a, 64), v128.load(c, 64));
      const differenceReal = f32x4.sub(v128.load(a), v128.load(c));
      const differenceImaginary = f32x4.sub(v128.load(a, 64), v128.load(c, 64));
      const otherReal = f32x4.add(v128.load(b), v128.load(d));
      const otherImaginary = f32x4.add(v128.load(b, 64), v128.load(d, 64));
      const otherDifferenceReal = f32x4.sub(v128.load(b), v128.load(d));
      const otherDifferenceImaginary = f32x4.sub(v128.load(b, 64), v128.load(d, 64));
      v128.store(a, f32x4.add(sumReal, otherReal));
      v128.store(a, f32x4.add(sumImaginary, otherImaginary), 64);
      Butterflies.storeTurned(
        b,
        f32x4.add(differenceReal, otherDifferenceImaginary),
        f32x4.sub(differenceImaginary, otherDifferenceReal),
        turns,
      );
      Butterflies.storeTurned(
        c,
        f32x4.sub(sumReal, otherReal),
        f32x4.sub(sumImaginary, otherImaginary),
        turns + 8,
      );
      Butterflies.storeTurned(
        d,
        f32x4.sub(differenceReal, otherDifferenceImaginary),
        f32x4.add(differenceImaginary, otherDifferenceReal),
        turns + 16,
      );
    }
  }

  /** (real + imaginary i) * (cosine + sine i) */
  @inline
  static storeTurned(place: usize, real: v128, imaginary: v128, turn: usize): void {
    const cosine = v128.load32_splat(turn);
    const sine = v128.load32_splat(turn, 4);
    v128.store(place, Lanes.multiplySubtract(imaginary, sine, f32x4.mul(real, cosine)));
    v128.store(place, Lanes.multiplyAdd(imaginary, cosine, f32x4.mul(real, sine)), 64);
  }

  /** The way back: the turns the other way round, then the four-point transform. */
  @inline
  static join(a: usize, b: usize, c: usize, d: usize, turns: usize): void {
    for (const end = a + HALF; a < end; a += 16, b += 16, c += 16, d += 16) {
      Butterflies.storeJoined(
        a,
        b,
        c,
        d,
        Butterflies.realTurnedBack(b, turns),
        Butterflies.imaginaryTurnedBack(b, turns),
        Butterflies.realTurnedBack(c, turns + 8),
        Butterflies.imaginaryTurnedBack(c, turns + 8),
        Butterflies.realTurnedBack(d, turns + 16),
        Butterflies.imaginaryTurnedBack(d, turns + 16),
      );
    }
  }

  @inline
  static joinPlain(a: usize, b: usize, c: usize, d: usize): void {
    for (const end = a + HALF; a < end; a += 16, b += 16, c += 16, d += 16) {
      Butterflies.storeJoined(
        a,
        b,
        c,
        d,
        v128.load(b),
        v128.load(b, 64),
        v128.load(c),
        v128.load(c, 64),
        v128.load(d),
        v128.load(d, 64),
      );
    }
  }

  @inline
  static realTurnedBack(place: usize, turn: usize): v128 {
    const real = f32x4.mul(v128.load(place), v128.load32_splat(turn));
    return Lanes.multiplyAdd(v128.load(place, 64), v128.load32_splat(turn, 4), real);
  }

  @inline
  static imaginaryTurnedBack(place: usize, turn: usize): v128 {
    const imaginary = f32x4.mul(v128.load(place, 64), v128.load32_splat(turn));
    return Lanes.multiplySubtract(v128.load(place), v128.load32_splat(turn, 4), imaginary);
  }

  @inline
  static storeJoined(
    a: usize,
    b: usize,
    c: usize,
    d: usize,
    bReal: v128,
    bImaginary: v128,
    cReal: v128,
    cImaginary: v128,
    dReal: v128,
    dImaginary: v128,
  ): void {
    const sumReal = f32x4.add(v128.load(a), cReal);
    const sumImaginary = f32x4.add(v128.load(a, 64), cImaginary);
    const differenceReal = f32x4.sub(v128.load(a), cReal);
    const differenceImaginary = f32x4.sub(v128.load(a, 64), cImaginary);
    const otherReal = f32x4.add(bReal, dReal);
    const otherImaginary = f32x4.add(bImaginary, dImaginary);
    const otherDifferenceReal = f32x4.sub(bReal, dReal);
    const otherDifferenceImaginary = f32x4.sub(bImaginary, dImaginary);
    v128.store(a, f32x4.add(sumReal, otherReal));
    v128.store(a, f32x4.add(sumImaginary, otherImaginary), 64);
    v128.store(b, f32x4.sub(differenceReal, otherDifferenceImaginary));
    v128.store(b, f32x4.add(differenceImaginary, otherDifferenceReal), 64);
    v128.store(c, f32x4.sub(sumReal, otherReal));
    v128.store(c, f32x4.sub(sumImaginary, otherImaginary), 64);
    v128.store(d, f32x4.add(differenceReal, otherDifferenceImaginary));
    v128.store(d, f32x4.sub(differenceImaginary, otherDifferenceReal), 64);
  }

  /** Two-point transform, its own way back. */
  @inline
  static sumAndDifference(a: usize, b: usize): void {
    for (const end = a + CELL; a < end; a += 16, b += 16) {
      const first = v128.load(a);
      const second = v128.load(b);
      v128.store(a, f32x4.add(first, second));
      v128.store(b, f32x4.sub(first, second));
    }
  }
}
