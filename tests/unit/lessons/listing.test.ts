import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINES, LOOPS, NUMPY_LINES } from '../../../src/components/figures/stepper/code-lines.ts';
import { excerpt, listingLines, onlyLine } from '../../../src/components/lesson/listing.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8');

const source = `function first() {
  if (true) {
    work();
  }
}

function second() {
  rest();
}
`;

describe('excerpt', () => {
  it('takes a block up to its closing brace', () => {
    expect(excerpt(source, 'function second')).toBe('function second() {\n  rest();\n}');
  });

  it('takes the indentation of an inner block away', () => {
    expect(excerpt(source, 'if (true)')).toBe('if (true) {\n  work();\n}');
  });

  it('does not end at an inner brace', () => {
    expect(excerpt(source, 'function first').split('\n')).toHaveLength(5);
  });

  it('refuses a start that is nowhere, or in two places', () => {
    expect(() => excerpt(source, 'third')).toThrow(
      '"third" stands on 0 lines of the listing, not on one',
    );
    expect(() => excerpt(source, 'function')).toThrow(
      '"function" stands on 2 lines of the listing, not on one',
    );
  });
});

describe('onlyLine', () => {
  it('finds the one line that holds a text', () => {
    expect(onlyLine(source.split('\n'), 'rest();')).toBe(7);
    expect(onlyLine(['a', 'b'], 'a')).toBe(0);
  });

  it('refuses a text on no line, or on two', () => {
    expect(() => onlyLine(['a', 'b'], 'c')).toThrow(RangeError);
    expect(() => onlyLine(['a', 'a'], 'a')).toThrow('"a" stands on 2 lines');
    expect(() => onlyLine([], 'a')).toThrow('"a" stands on 0 lines');
  });
});

describe('listingLines', () => {
  it('keeps every letter, and names the lines it is told', async () => {
    const lines = await listingLines(source, 'ts', { work: 'work();', rest: 'rest();' });
    expect(lines.map(({ tokens }) => tokens.map(({ text }) => text).join('')).join('\n')).toBe(
      source.trimEnd(),
    );
    expect(lines.map(({ name }) => name)).toEqual([
      undefined,
      undefined,
      'work',
      undefined,
      undefined,
      undefined,
      undefined,
      'rest',
      undefined,
    ]);
  });

  const kindsIn = async (...listing: Parameters<typeof listingLines>) => {
    const tokens = (await listingLines(...listing)).flatMap((line) => line.tokens);
    return tokens.flatMap(({ text, kind }) => (kind === undefined ? [] : [[text.trim(), kind]]));
  };

  it('colours the running words, in every language alike', async () => {
    expect(await kindsIn('sum += pixel * kernel.data[i]; // the products', 'ts')).toEqual([
      ['pixel', 'image'],
      ['kernel', 'kernel'],
      ['// the products', 'comment'],
    ]);
    expect(await kindsIn('output = image * kernel  # products', 'python')).toEqual([
      ['output', 'output'],
      ['image', 'image'],
      ['kernel', 'kernel'],
      ['# products', 'comment'],
    ]);
  });

  it('colours nothing else: no syntax, no string, no name that holds such a word', async () => {
    expect(await kindsIn("return pixelAt(images_of('image'), 255);", 'ts')).toEqual([]);
    expect(await kindsIn('import numpy as np  ', 'python')).toEqual([]);
  });

  it('knows a comment with words of its own, over several lines', async () => {
    expect(await kindsIn('/**\n * @throws {Error} for no image\n */', 'ts')).toEqual([
      ['/**', 'comment'],
      ['* @throws {Error} for no image', 'comment'],
      ['*/', 'comment'],
    ]);
  });

  it('refuses a name that fits no line', async () => {
    await expect(listingLines(source, 'ts', { gone: 'gone();' })).rejects.toThrow(RangeError);
  });
});

describe('the listings of the stepper', () => {
  const loops = excerpt(read('lib/convolve/reference.ts'), LOOPS);
  const numpy = read('components/figures/stepper/loops.numpy.py');

  it('have a line for every phase, and no line twice', async () => {
    for (const [source, language, lines] of [
      [loops, 'ts', LINES],
      [numpy, 'python', NUMPY_LINES],
    ] as const) {
      const named = (await listingLines(source, language, lines)).flatMap(({ name }) => name ?? []);
      expect(named.join(' ').split(' ')).toEqual(['place', 'product', 'sum', 'range', 'store']);
    }
  });

  it('show the loops from the first to their closing brace', () => {
    const lines = loops.split('\n');
    expect(lines[0]).toBe('for (let y = 0; y < output.height; y++) {');
    expect(lines.at(-1)).toBe('}');
    expect(lines.filter((line) => line.includes('for (let '))).toHaveLength(4);
  });
});
