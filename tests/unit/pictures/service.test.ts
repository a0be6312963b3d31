import { describe, expect, test } from 'vitest';
import { box } from '../../../src/lib/convolve/index.ts';
import { DEFAULTS } from '../../../src/lib/lab/index.ts';
import { slow, steered, white } from './steered.ts';
import { alone, expectSame, translucentNoise } from './support.ts';

test('a request is answered by progress and a result', async () => {
  const { receive, answers, finish, results } = steered();
  receive({ type: 'picture', picture: white() });
  receive({ type: 'filter', request: 1, settings: slow });
  await finish();
  expect(results()).toEqual([1]);
  expect(answers.filter(({ type }) => type === 'progress').length).toBeGreaterThan(1);
});

test('a newer request ends the older one between two bands', async () => {
  const { receive, answers, turn, finish, results } = steered();
  receive({ type: 'picture', picture: white() });
  receive({ type: 'filter', request: 1, settings: slow });
  await turn();
  await turn();
  expect(answers.length).toBeGreaterThan(0);
  receive({ type: 'filter', request: 2, settings: DEFAULTS });
  await finish();
  expect(results()).toEqual([2]);
});

test('a drag shows pictures: short work is finished although newer requests wait', async () => {
  const { receive, turn, finish, results } = steered(1);
  receive({ type: 'picture', picture: white() });
  receive({ type: 'filter', request: 1, settings: slow });
  for (let request = 2; request <= 40; request++) {
    await turn();
    receive({ type: 'filter', request, settings: slow });
  }
  expect(results().length).toBeGreaterThan(3);
  await finish();
  expect(results().at(-1)).toBe(40);
  expect(results()).toEqual([...results()].sort((a, b) => a - b));
  expect(results().length, 'what was overtaken while it waited is left out').toBeLessThan(30);
});

describe('the memory of the next result is', () => {
  test.each([
    ['colour', 'gray', 0],
    ['gray', 'colour', 1],
  ] as const)(
    'that of the picture, once it has been split: %s, %s',
    async (first, second, split) => {
      const { receive, finish, pictures } = steered();
      const picture = translucentNoise(60, 40);
      receive({ type: 'picture', picture });
      for (const [request, mode] of [first, second, first, second].entries()) {
        const settings = { ...DEFAULTS, mode };
        receive({ type: 'filter', request, settings });
        await finish();
        expect(pictures()[request]!.data === picture.data).toBe(request === split);
        expectSame(pictures()[request]!, alone(translucentNoise(60, 40), settings));
      }
    },
  );

  test('that of a recycled result', async () => {
    const { receive, finish, pictures } = steered();
    receive({ type: 'picture', picture: white() });
    receive({ type: 'filter', request: 1, settings: DEFAULTS });
    await finish();
    receive({ type: 'recycle', picture: pictures()[0]! });
    receive({ type: 'filter', request: 2, settings: DEFAULTS });
    await finish();
    expect(pictures()[1]!.data).toBe(pictures()[0]!.data);
  });

  test('that of a result that was overtaken', async () => {
    const { receive, turn, finish, pictures } = steered();
    const picture = white();
    receive({ type: 'picture', picture });
    receive({ type: 'filter', request: 1, settings: slow });
    await turn();
    await turn();
    receive({ type: 'filter', request: 2, settings: DEFAULTS });
    await finish();
    expect(pictures()).toHaveLength(1);
    expect(pictures()[0]!.data).toBe(picture.data);
  });
});

test('cancelled work gives no result, and the next request is served', async () => {
  const { receive, turn, finish, results } = steered();
  receive({ type: 'picture', picture: white() });
  receive({ type: 'filter', request: 1, settings: slow });
  await turn();
  receive({ type: 'cancel' });
  await finish();
  expect(results()).toEqual([]);
  receive({ type: 'filter', request: 2, settings: DEFAULTS });
  await finish();
  expect(results()).toEqual([2]);
});

test('a new picture ends the work on the old one', async () => {
  const { receive, turn, finish, results } = steered();
  receive({ type: 'picture', picture: white() });
  receive({ type: 'filter', request: 1, settings: slow });
  await turn();
  receive({ type: 'picture', picture: white() });
  await finish();
  expect(results()).toEqual([]);
});

test('a failure is reported, and the next request is served', async () => {
  const { receive, answers, finish, results } = steered();
  receive({ type: 'picture', picture: white() });
  receive({ type: 'filter', request: 1, settings: { ...DEFAULTS, kernel: box(2, 2) } });
  await finish();
  expect(answers).toHaveLength(1);
  expect(answers[0]).toMatchObject({ type: 'failed', request: 1 });
  expect(String(Object.values(answers[0]!))).toContain('even');
  receive({ type: 'filter', request: 2, settings: DEFAULTS });
  await finish();
  expect(results()).toEqual([2]);
});

test('whoever asks hears of the work as long as there is some', async () => {
  const { receive, answers, turn, finish } = steered();
  const heard = () => answers.filter(({ type }) => type === 'working').length;
  receive({ type: 'picture', picture: white() });
  receive({ type: 'ping' });
  expect(heard()).toBe(0);
  receive({ type: 'filter', request: 1, settings: slow });
  await turn();
  receive({ type: 'ping' });
  expect(heard()).toBe(1);
  await finish();
  receive({ type: 'ping' });
  expect(heard()).toBe(1);
});
