import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMatrix } from '../../../src/lib/notation/index.ts';

type Rows = readonly (readonly number[])[];

const ARRAY_WIDTH = 75;

/** As NumPy prints: aligned columns, one notation for all, long rows broken. */
function numpy(rows: Rows): string {
  const scientific = rows.flat().some((value) => value !== 0 && Math.abs(value) < 1e-4);
  const texts = rows.map((row) =>
    row.map((value) =>
      scientific ? value.toExponential(8) : String(value).replace(/^(-?\d+)$/, '$1.'),
    ),
  );
  const longest = Math.max(...texts.flat().map((text) => text.length));
  const perLine = Math.max(1, Math.floor((ARRAY_WIDTH - 1) / (longest + 1)));
  const lines = texts.map((row) => {
    const padded = row.map((text) => text.padStart(longest));
    const pieces = padded.flatMap((_, i) =>
      i % perLine === 0 ? [padded.slice(i, i + perLine).join(' ')] : [],
    );
    return `[${pieces.join('\n  ')}]`;
  });
  return `[${lines.join('\n ')}]`;
}

const joined = (rows: Rows, cell: string, end: string, text: (value: number) => string): string =>
  rows.map((row) => row.map(text).join(cell)).join(end);

const mathematica = (value: number): string => String(value).replace('e', '*^').replace('+', '');
const german = (value: number): string => value.toFixed(7).replace('.', ',');
const float = (value: number): string => `${value.toExponential()}f`;

const PRINTED: Readonly<Record<string, (rows: Rows) => string>> = {
  'NumPy, str': (rows) => numpy(rows),
  'NumPy, repr': (rows) => `array(${JSON.stringify(rows).replaceAll('],[', '],\n       [')})`,
  'NumPy, repr with a type': (rows) => `array(${JSON.stringify(rows)}, dtype=float32)`,
  'MATLAB, mat2str': (rows) => `[${joined(rows, ' ', ';', String)}]`,
  'MATLAB, displayed': (rows) =>
    `K =\n\n${rows.map((row) => row.map((value) => value.toExponential(9).padStart(18)).join('')).join('\n')}\n\n`,
  Mathematica: (rows) => `{{${joined(rows, ', ', '}, {', mathematica)}}}`,
  C: (rows) =>
    `static const float kernel[${rows.length}][${rows[0]!.length}] = {\n  {${joined(rows, ', ', '},\n  {', float)}},\n};`,
  JSON: (rows) => JSON.stringify(rows),
  'JSON on many lines': (rows) => JSON.stringify(rows, undefined, 2),
  CSV: (rows) => `${joined(rows, ',', '\r\n', String)}\r\n`,
  'CSV with decimal commas': (rows) => `${joined(rows, ';', '\n', german)}\n`,
  'a spreadsheet': (rows) => joined(rows, '\t', '\n', String),
  Markdown: (rows) =>
    `|${'   |'.repeat(rows[0]!.length)}\n|${' --- |'.repeat(rows[0]!.length)}\n| ${joined(rows, ' | ', ' |\n| ', String)} |\n`,
  LaTeX: (rows) => `\\begin{bmatrix}\n${joined(rows, ' & ', ' \\\\\n', String)}\n\\end{bmatrix}`,
  'Julia, displayed': (rows) =>
    `${rows.length}×${rows[0]!.length} Matrix{Float64}:\n${rows.map((row) => ` ${row.join('  ')}`).join('\n')}`,
  'Julia, repr': (rows) => `[${joined(rows, ' ', '; ', String)}]`,
  R: (rows) =>
    [
      `     ${rows[0]!.map((_, column) => `[,${column + 1}]`).join(' ')}`,
      ...rows.map((row, index) => `[${index + 1},] ${row.join('    ')}`),
    ].join('\n'),
};

/** Numbers that any of the notations above writes in full. */
const value = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((whole) => whole / 1e7),
);
const matrix = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 5 }))
  .chain(([width, height]) =>
    fc.array(fc.array(value, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

describe('a matrix comes back exactly as it was printed by', () => {
  it.each(Object.entries(PRINTED))('%s', (_, print) => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const { width, height, values } = parseMatrix(print(rows));
        expect({ width, height }).toEqual({ width: rows[0]!.length, height: rows.length });
        expect(values.map((one) => one + 0)).toEqual(rows.flat().map((one) => one + 0));
      }),
    );
  });
});
