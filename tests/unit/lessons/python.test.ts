import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../scripts/python-fingerprint.ts';
import {
  arraysIn,
  floats,
  tensor,
  type PythonListing,
  type PythonRuns,
} from '../../../src/components/lesson/python-listing.ts';
import { matrixFromRows } from '../../../src/lib/convolve/index.ts';
import { createTensor } from '../../../src/lib/learning/index.ts';
import { lessons } from './lessons.ts';

const folder = (path: string): string => path.split('/').at(-2) ?? '';

const listings = Object.entries(
  import.meta.glob<Record<string, PythonListing>>('../../../src/content/lessons/*/python.ts', {
    eager: true,
  }),
).flatMap(([path, module]) =>
  Object.entries(module).flatMap(([name, listing]) =>
    Object.entries(listing.sources).map(([tab, source]) => ({
      title: `${folder(path)}, ${name}, ${tab}`,
      listing,
      source,
    })),
  ),
);

const runs = new Map<string, PythonRuns[string]>(
  Object.entries(
    import.meta.glob<Record<string, PythonRuns>>('../../../src/content/lessons/*/python.json', {
      eager: true,
      import: 'default',
    }),
  ).flatMap(([path, kept]) =>
    Object.entries(kept).flatMap(([name, tabs]) =>
      Object.entries(tabs).map(([tab, run]) => [`${folder(path)}, ${name}, ${tab}`, run] as const),
    ),
  ),
);

const numbersIn = (text: string): number[] =>
  (text.match(/-?\d+(\.\d*)?(e[+-]?\d+)?/g) ?? []).map(Number);

describe('the listings in Python', () => {
  it('stand beside every listing of a lesson', () => {
    const listed = lessons.filter(({ source }) => source.includes('<Listing'));
    expect(listed).not.toEqual([]);
    for (const { source } of listed) {
      expect(source.match(/<Listing[^>]*\bpython=\{\w+\.(\w+)\}[^>]*\bran=\{\w+\.\1\}/)).not.toBe(
        null,
      );
    }
  });

  it('are those that were run', () => {
    expect([...runs.keys()].toSorted()).toEqual(listings.map(({ title }) => title).toSorted());
  });

  it.each(listings)('$title is as it was when it was run', ({ title, listing, source }) => {
    const { fingerprint } = runs.get(title)!;
    expect(fingerprint, 'changed since; npm run run:python').toBe(fingerprintOf(source, listing));
  });

  it.each(listings)('$title printed the numbers of the library', ({ title, listing }) => {
    const expected = listing.prints.flatMap(({ data }) => Array.from(data));
    const printed = numbersIn(runs.get(title)!.printed);
    expect(printed).toHaveLength(expected.length);
    // The library stores sums as float32.
    printed.forEach((number, i) => expect(Math.fround(number)).toBeCloseTo(expected[i]!, 4));
  });

  it('have arrays that may be copied', () => {
    const kernel = floats(
      matrixFromRows([
        [0, -1],
        [0.5, 2],
      ]),
    );
    const image = { type: 'uint8', values: [[[255, 0, 9]]] } as const;
    expect(arraysIn({ kernel, image }, 'python')).toBe(
      `import numpy as np

kernel = np.array([
    [0, -1],
    [0.5, 2],
], np.float64)
image = np.array([
    [[255, 0, 9]],
], np.uint8)`,
    );
  });

  it('have a line for each row, where a plane is long, and one for a plain list', () => {
    const image = tensor(createTensor([1, 2, 12], Array<number>(24).fill(100)));
    const bias = tensor(createTensor([2], [0, -9]));
    const row = `[${Array<number>(12).fill(100).join(', ')}]`;
    expect(arraysIn({ image, bias }, 'ts')).toBe(
      `const image = [\n    [\n        ${row},\n        ${row},\n    ],\n];\nconst bias = [0, -9];`,
    );
  });

  it('have lists in JavaScript, and a level for each side of a tensor', () => {
    const kernel = tensor(createTensor([2, 1, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8]));
    expect(arraysIn({ kernel }, 'ts')).toBe(
      `const kernel = [
    [[[1, 2], [3, 4]]],
    [[[5, 6], [7, 8]]],
];`,
    );
  });

  it('would be caught when they change', () => {
    const { listing, source } = listings[0]!;
    const given = { ...listing.given, image: { type: 'uint8', values: [1] } } as const;
    expect(fingerprintOf(`${source}\n`, listing)).not.toBe(fingerprintOf(source, listing));
    expect(fingerprintOf(source, { ...listing, given })).not.toBe(fingerprintOf(source, listing));
  });
});
