import type { Grid } from '../../grid/index.ts';

/** A grid in words. */
export function spoken({ label, area, cells }: Grid): string {
  const rows = Array.from({ length: area.height }, (_, row) =>
    cells
      .slice(row * area.width, (row + 1) * area.width)
      .map(({ text }) => text)
      .join(' '),
  );
  return `${label}: ${rows.join(', ')}`;
}
