import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSum, drawTerms, exactSum, sumName } from '../../../src/draw/formula.ts';
import { drawVariables } from '../../../src/draw/variables.ts';
import { box, createMatrix, matrixFromRows } from '../../../src/lib/convolve/index.ts';
import { trace, variables, type Trace } from '../../../src/lib/trace/index.ts';
import { firstFrame } from '../../../src/render/first-frame.ts';
import { clamped, digits, region } from '../trace/support.ts';
import { descendants, openedLine } from './support.ts';

const worked = trace(region, box(3, 3), { size: 'valid', storage: clamped });
const signed = trace(matrixFromRows([[-4, 5]]), matrixFromRows([[0.5, -1 / 3, 2]]));
const large = trace(createMatrix(7, 7, new Float32Array(49).fill(2)), box(7, 7), { size: 'valid' });

const terms = (film: Trace, step: number): string =>
  firstFrame('div', (line) => drawTerms(line, film.frameAt(step)));
const sum = (film: Trace, step: number): string =>
  firstFrame('div', (line) => drawSum(line, film.frameAt(step)));
const names = (film: Trace, step: number): string =>
  firstFrame('div', (list) => drawVariables(list, variables(film.frameAt(step))));

const textIn = (markup: string): string => openedLine(markup).node.textContent;

describe('the terms of the formula', () => {
  it('are nine, pixel times weight, in reading order', () => {
    const { node } = openedLine(terms(worked, 0));
    const texts = [...node.querySelectorAll('span.term')].map(({ textContent }) => textContent);
    expect(texts).toEqual(
      [200, 60, 58, 210, 190, 62, 204, 98, 52].map((pixel) => `${pixel} × 1/9`),
    );
  });

  it('are open, current and done as the products are made', () => {
    const { node } = openedLine(terms(worked, 3));
    const classes = [...node.querySelectorAll('span.term')].map((term) =>
      term.getAttribute('class'),
    );
    expect(classes).toEqual([
      'term done',
      'term done',
      'term done current',
      'term open',
      'term open',
      'term open',
      'term open',
      'term open',
      'term open',
    ]);
  });

  it('put negative numbers in brackets', () => {
    const { node } = openedLine(terms(signed, 0));
    const texts = [...node.querySelectorAll('span.term')].map(({ textContent }) => textContent);
    expect(texts).toEqual(['(\u22124) × 0.5', '(\u22124) × (\u22121/3)', '5 × 2']);
  });

  it('shrink to the one at work beyond 25', () => {
    expect(textIn(terms(large, 0))).toBe('');
    const { node } = openedLine(terms(large, 8));
    expect(node.textContent).toBe('2 × 1/49');
    expect(node.querySelector('span.term')!.getAttribute('data-tap')).toBe('7');
    expect(textIn(terms(large, 50))).toBe('');
    const still = trace(createMatrix(5, 5), box(5, 5), { size: 'valid' });
    expect(openedLine(terms(still, 0)).node.querySelectorAll('span.term')).toHaveLength(25);
  });
});

describe('the running sum', () => {
  it('is exact where the kernel is made of fractions', () => {
    expect(textIn(sum(worked, 0))).toBe('0/9 = 0');
    expect(textIn(sum(worked, 1))).toBe('200/9 = 22.22');
    expect(textIn(sum(worked, 9))).toBe('1134/9 = 126');
    expect(textIn(sum(worked, 10))).toBe('1134/9 = 126');
  });

  it('is said to be a part of it until the last product is added', () => {
    const names = [0, 8, 9, 12].map((step) => sumName(worked.frameAt(step)));
    expect(names).toEqual(['Sum so far', 'Sum so far', 'Sum', 'Sum']);
  });

  it('shows from the range on what is stored', () => {
    expect(textIn(sum(worked, 11))).toBe('1134/9 = 126 → 126');
    expect(textIn(sum(worked, 12))).toBe('1134/9 = 126 → 126');
  });

  it('is a plain decimal for whole weights, odd weights and fractional pixels', () => {
    const exact = (film: Trace, step = 1) => exactSum(film.frameAt(step));
    expect(exact(worked, 9)).toBe('1134/9');
    expect(exact(trace(region, digits))).toBeUndefined();
    expect(exact(trace(region, matrixFromRows([[Math.SQRT1_2]])))).toBeUndefined();
    expect(exact(trace(matrixFromRows([[0.5]]), box(3, 3)))).toBeUndefined();
    const plain = trace(matrixFromRows([[0.5]]), matrixFromRows([[3]]));
    expect(textIn(sum(plain, 1))).toBe('1.5');
  });

  it('depends on the pixels under the kernel alone', () => {
    const image = matrixFromRows([[1, 1, 1, 0.5]]);
    const film = trace(image, matrixFromRows([[1 / 3, 1 / 3, 1 / 3]]), { size: 'valid' });
    const ends = [0, 1].map((pixel) => film.frameAt((pixel + 1) * film.stepsPerPixel - 1));
    expect(ends.map(exactSum)).toEqual(['3/3', undefined]);
  });
});

describe('the variables beside the listing', () => {
  it('are a term and a value each', () => {
    const { node } = openedLine(names(worked, 6));
    const pairs = [...node.querySelectorAll('div')].map((row) => [
      row.querySelector('dt')!.textContent,
      row.querySelector('dd')!.textContent,
    ]);
    expect(pairs).toEqual([...variables(worked.frameAt(6))]);
    expect(pairs).toContainEqual(['pixel', '62']);
  });
});

const drawings = [
  [
    'terms',
    terms,
    (line: Parameters<typeof drawTerms>[0], film: Trace, step: number) =>
      drawTerms(line, film.frameAt(step)),
  ],
  [
    'sum',
    sum,
    (line: Parameters<typeof drawSum>[0], film: Trace, step: number) =>
      drawSum(line, film.frameAt(step)),
  ],
  [
    'variables',
    names,
    (line: Parameters<typeof drawVariables>[0], film: Trace, step: number) =>
      drawVariables(line, variables(film.frameAt(step))),
  ],
] as const;

describe.each(drawings)('the drawing of the %s', (_, fresh, draw) => {
  const films = [worked, signed, large];

  it('is adopted: the same frame drawn over it changes nothing and makes no node', () => {
    for (const film of films) {
      for (let step = 0; step < film.stepsPerPixel; step++) {
        const markup = fresh(film, step);
        const { line, node } = openedLine(markup);
        const before = descendants(node);
        draw(line, film, step);
        expect(node.innerHTML).toBe(markup);
        expect(descendants(node).every((one, index) => one === before[index])).toBe(true);
      }
    }
  });

  it('is at any frame as if drawn afresh, whichever film and frame was drawn before', () => {
    const moments = fc
      .constantFrom(...films)
      .chain((film) =>
        fc.integer({ min: 0, max: film.length - 1 }).map((step) => [film, step] as const),
      );
    fc.assert(
      fc.property(moments, moments, moments, (first, second, third) => {
        const { line, node } = openedLine(fresh(...first));
        for (const moment of [second, third]) {
          draw(line, ...moment);
          expect(node.innerHTML).toBe(fresh(...moment));
        }
      }),
      { numRuns: 60 },
    );
  });
});
