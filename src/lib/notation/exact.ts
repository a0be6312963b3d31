import { formatWeight } from './number.ts';
import { SMALLEST_SQUARE, parseNumber } from './reading/index.ts';

/** The shortest text that is read back as the same float32: `1/9`, `-0.5`, `0.0123456`. */
export function exactText(value: number): string {
  const short = formatWeight(value).replace('\u2212', '-');
  if (Math.fround(parseNumber(short)) === value) return short;
  const digits = [4, 5, 6, 7, 8].find(
    (count) => Math.fround(Number(value.toPrecision(count))) === value,
  );
  return String(Number(value.toPrecision(digits ?? 9)));
}

/**
 * A matrix as it is written in an address: `1 2 3;4 5 6`, a single row of nine or more in brackets,
 * which say that it is no square, row after row; `parseMatrix` reads it.
 */
export function matrixText(matrix: {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}): string {
  const { width, height, data } = matrix;
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from(data.subarray(y * width, (y + 1) * width), exactText).join(' '),
  );
  return height === 1 && width >= SMALLEST_SQUARE ? `[[${rows[0]!}]]` : rows.join(';');
}
