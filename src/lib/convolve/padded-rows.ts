import { borderIndex } from './border.ts';
import type { Layout } from './layout.ts';
import type { Matrix } from './matrix.ts';

/**
 * Image rows with their border, ready to slide a kernel along: what lies outside is settled here,
 * once a row, so that the sums need not ask at every pixel.
 *
 * Only as many rows as the kernel is high are kept. Row `y` of the plane takes the place of row
 * `y - kernel.height`, which no later output needs.
 *
 * @returns Function of `y`, a row of the plane (`layout.offset.y` is the first): its pixels from
 *   column `layout.offset.x`, `layout.width + kernel.width - 1` of them. Ask in rising order.
 */
export function paddedRows(
  image: Matrix,
  kernel: Matrix,
  { width, offset, border, constant }: Layout,
): (y: number) => Float64Array {
  const length = width + kernel.width - 1;
  const columns = Int32Array.from({ length }, (_, x) =>
    borderIndex(x + offset.x, image.width, border),
  );
  // Columns from `left` up to `right` lie on the image.
  const left = Math.min(length, Math.max(0, -offset.x));
  const right = Math.max(left, Math.min(length, image.width - offset.x));
  const rows = Array.from({ length: kernel.height }, () => new Float64Array(length));
  const held = rows.map(() => NaN);

  function fill(row: Float64Array, y: number): void {
    const source = borderIndex(y, image.height, border);
    if (source === -1) {
      row.fill(constant);
      return;
    }
    const start = source * image.width;
    const pixelAt = (column: number): number =>
      column === -1 ? constant : image.data[start + column]!;
    for (let x = 0; x < left; x++) row[x] = pixelAt(columns[x]!);
    row.set(image.data.subarray(start + left + offset.x, start + right + offset.x), left);
    for (let x = right; x < length; x++) row[x] = pixelAt(columns[x]!);
  }

  return (y) => {
    const slot = (y - offset.y) % kernel.height;
    const row = rows[slot]!;
    if (held[slot] !== y) {
      fill(row, y);
      held[slot] = y;
    }
    return row;
  };
}
