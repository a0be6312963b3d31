import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
    const lines = await listingLines(source, { work: 'work();', rest: 'rest();' });
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

  it('tells keywords and comments from the rest', async () => {
    const [line] = await listingLines('return answer; // 42');
    const kinds = new Map(line!.tokens.map(({ text, kind }) => [text.trim(), kind]));
    expect(kinds.get('return')).toBe('keyword');
    expect(kinds.get('// 42')).toBe('comment');
  });

  it('refuses a name that fits no line', async () => {
    await expect(listingLines(source, { gone: 'gone();' })).rejects.toThrow(RangeError);
  });
});

describe('the listing of the stepper', () => {
  const reference = read('lib/convolve/reference.ts');
  const page = read('components/figures/stepper/StepperCode.astro');
  const start = /block="([^"]+)"/.exec(page)![1]!;
  const block = /const names = \{([^}]+)\}/.exec(page)![1]!;
  const names = [...block.matchAll(/(\w+): '([^']+)'/g)].map(([, name, text]) => [name!, text!]);

  it('names the lines of place, product and store', () => {
    expect(names.map(([name]) => name)).toEqual(
      expect.arrayContaining(['place', 'product', 'store']),
    );
  });

  it.each(names)(
    'finds the line of %s once in the reference, and once in what is shown',
    (_, text) => {
      expect(onlyLine(reference.split('\n'), text)).toBeGreaterThan(0);
      expect(onlyLine(excerpt(reference, start).split('\n'), text)).toBeGreaterThan(0);
    },
  );

  it('shows the loops from the first to their closing brace', () => {
    const lines = excerpt(reference, start).split('\n');
    expect(lines[0]).toBe('for (let y = 0; y < output.height; y++) {');
    expect(lines.at(-1)).toBe('}');
    expect(lines.filter((line) => line.includes('for (let '))).toHaveLength(4);
  });
});
