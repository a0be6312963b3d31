import { describe, expect, test } from 'vitest';
import { correlate, flip, sobel } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import {
  HIDDEN,
  LEARNED_FIRST,
  learnedModel,
} from '../../../../src/lib/films/learned-kernel/model.ts';
import { pictures } from '../../../../src/lib/films/learned-kernel/pictures.ts';
import { lossPlot } from '../../../../src/lib/films/learned-kernel/plot.ts';
import type { LearnedState } from '../../../../src/lib/films/learned-kernel/state.ts';
import { valueText } from '../../../../src/lib/plot/index.ts';

const filmOf = (change: Partial<LearnedState> = {}) =>
  learnedModel.make({ ...LEARNED_FIRST, ...change });
const gridOf = (film: ReturnType<typeof filmOf>, step: number, part: string) =>
  film.sceneAt(step).grids.find((grid) => grid.part === part)!;
const textsOf = (film: ReturnType<typeof filmOf>, step: number, part: string) =>
  gridOf(film, step, part).cells.map(({ text }) => text);
const endOf = (film: ReturnType<typeof filmOf>) => film.sceneAt(film.length - 1).sentence;

describe('a kernel that is learned', () => {
  test.each(HIDDEN)('is the hidden one in the end: $name', ({ kernel }) => {
    const film = filmOf({ kernel });
    expect(textsOf(film, 0, 'learned')).toEqual(new Array(9).fill('0'));
    film.steps.at(-1)!.kernel.data.forEach((weight, i) => {
      expect(weight).toBeCloseTo(kernel.data[i]!, 2);
    });
    expect(endOf(film)).toContain('To two decimals, it is the hidden kernel.');
  });

  test('begins with an error that is the picture wanted, the other way round', () => {
    const film = filmOf();
    const { data } = correlate(pictures.dots, sobel('x'), { size: 'valid' });
    expect(film.steps[0]!.error.data).toEqual(data.map((value) => 0 - value));
    expect(film.sceneAt(0).sentence).toMatch(/^Step 0: all weights are 0\. The loss is 3\.44\./);
  });

  test('is turned if it is laid on as in a convolution', () => {
    const film = filmOf({ by: 'convolve' });
    const turned = [...flip(sobel('x')).data].map((weight) =>
      String(weight).replace('-', '\u2212'),
    );
    expect(textsOf(film, film.length - 1, 'learned')).toEqual(turned);
    expect(textsOf(film, 9, 'error')).toEqual(textsOf(filmOf(), 9, 'error'));
    expect(endOf(film)).toContain('the hidden kernel turned by 180 degrees');
    expect(film.partners(0, 'learned', { x: 0, y: 0 }).cells['kernel']).toEqual([{ x: 2, y: 2 }]);
  });

  test('has dashes where the picture does not settle a weight, and it is said how many equations there are', () => {
    const settled = (change: Partial<LearnedState>) =>
      gridOf(filmOf(change), 3, 'learned').cells.filter(({ marks = [] }) => marks.length === 0);
    expect(settled({})).toHaveLength(9);
    expect(settled({ image: pictures.stripes })).toHaveLength(0);
    expect(endOf(filmOf({ image: pictures.few }))).toContain(
      'For 9 weights this picture gives 4 independent equations',
    );
    expect(endOf(filmOf({ image: pictures.flat }))).toContain('one equation');
  });

  test('stops when the loss grows without end, and says at which rate that begins', () => {
    const film = filmOf({ rate: 0.6 });
    expect(film.length).toBeLessThan(100);
    expect(film.sceneAt(2).sentence).toContain(
      'The learning rate of 0.6 is above 0.5, the most that this picture allows.',
    );
    expect(endOf(film)).toContain('a learning rate above 0.5 leads uphill. Here the search stops.');
    const last = film.sceneAt(film.length - 1).grids.find(({ part }) => part === 'learned')!;
    const room = Math.max(...last.cells.map(({ text }) => text.length));
    expect(room).toBeLessThanOrEqual('−0.44'.length);
  });

  test('cannot be larger than the picture', () => {
    expect(() => filmOf({ image: pictures.few, kernel: pictures.dots })).toThrow(
      'The kernel would be 8 by 8, and the picture 4 by 4.',
    );
  });
});

test('a pixel belongs to what it is made of, and a weight to all that it lies on', () => {
  const film = filmOf();
  const ofPixel = film.partners(0, 'error', { x: 2, y: 1 }).cells;
  expect(ofPixel['image']).toHaveLength(9);
  expect(ofPixel['image']![0]).toEqual({ x: 2, y: 1 });
  expect(film.partners(0, 'image', { x: 0, y: 0 }).cells['after']).toEqual([{ x: 0, y: 0 }]);
  const ofWeight = film.partners(0, 'gradient', { x: 2, y: 0 }).cells;
  expect(ofWeight['image']).toHaveLength(36);
  expect(ofWeight['image']![0]).toEqual({ x: 2, y: 0 });
});

test('the plot has the loss of each step, and how far the kernel is from the hidden one', () => {
  const film = filmOf({ image: pictures.few });
  const plot = lossPlot(film);
  const [loss, distance] = plot.lines;
  expect(valueText(plot, loss!, 0)).toBe('3');
  expect(loss!.values[100]!).toBeLessThan(1e-4);
  expect(distance!.values[100]!).toBeGreaterThan(0.1);
  expect(plot.y.domain[0]).toBeGreaterThan(0);
});

test('a link keeps all that a reader chose', () => {
  const session = new EditSession(learnedModel, LEARNED_FIRST);
  session.change({
    ...LEARNED_FIRST,
    ...{ image: pictures.house, rate: 0.11, noise: '0.5', by: 'convolve' },
  });
  const written = session.write();
  expect(written).toMatchObject({ rate: '0.11', noise: '0.5', by: 'convolve' });
  const other = new EditSession(learnedModel, LEARNED_FIRST);
  other.read({
    get: (name) => written[name] ?? null,
    matrix: (name) => (name === 'image' ? pictures.house : undefined),
  });
  expect(other.state).toEqual(session.state);
});
