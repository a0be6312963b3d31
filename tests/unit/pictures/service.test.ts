import { expect, test } from 'vitest';
import { box } from '../../../src/lib/convolve/index.ts';
import {
  DEFAULTS,
  filterService,
  type FilterSettings,
  type FromService,
  type Picture,
} from '../../../src/lib/pictures/index.ts';

// Large enough for several bands of a kernel that has no short way.
const width = 1000;
const height = 700;
const picture: Picture = {
  width,
  height,
  data: new Uint8ClampedArray(4 * width * height).fill(90),
};
const blur = box(15, 15);
const slow: FilterSettings = {
  ...DEFAULTS,
  kernel: { ...blur, data: blur.data.with(0, 0.5) },
};

/** A service whose pauses end when the test says so. */
function steered() {
  const answers: FromService[] = [];
  const waiting: (() => void)[] = [];
  const receive = filterService({
    send: (answer) => answers.push(answer),
    pause: () => new Promise((resolve) => waiting.push(resolve)),
    now: () => 0,
  });
  async function turn(): Promise<void> {
    for (const resume of waiting.splice(0)) resume();
    await Promise.resolve();
    await Promise.resolve();
  }
  async function finish(): Promise<void> {
    for (let i = 0; i < 100; i++) await turn();
  }
  const results = () => answers.flatMap((a) => (a.type === 'result' ? [a.request] : []));
  return { receive, answers, turn, finish, results };
}

test('a request is answered by progress and a result', async () => {
  const { receive, answers, finish, results } = steered();
  receive({ type: 'picture', picture });
  receive({ type: 'filter', request: 1, settings: slow });
  await finish();
  expect(results()).toEqual([1]);
  expect(answers.filter(({ type }) => type === 'progress').length).toBeGreaterThan(1);
});

test('a newer request ends the older one between two bands', async () => {
  const { receive, answers, turn, finish, results } = steered();
  receive({ type: 'picture', picture });
  receive({ type: 'filter', request: 1, settings: slow });
  await turn();
  await turn();
  expect(answers.length).toBeGreaterThan(0);
  receive({ type: 'filter', request: 2, settings: DEFAULTS });
  await finish();
  expect(results()).toEqual([2]);
});

test('requests that were overtaken while they waited cost nothing', async () => {
  const { receive, answers, finish, results } = steered();
  receive({ type: 'picture', picture });
  for (const request of [1, 2, 3]) receive({ type: 'filter', request, settings: slow });
  await finish();
  expect(results()).toEqual([3]);
  expect(answers.every(({ request }) => request === 3)).toBe(true);
});

test('cancelled work gives no result, and the next request is served', async () => {
  const { receive, turn, finish, results } = steered();
  receive({ type: 'picture', picture });
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
  receive({ type: 'picture', picture });
  receive({ type: 'filter', request: 1, settings: slow });
  await turn();
  receive({ type: 'picture', picture });
  await finish();
  expect(results()).toEqual([]);
});

test('a failure is told, and the next request is served', async () => {
  const { receive, answers, finish, results } = steered();
  receive({ type: 'picture', picture });
  receive({ type: 'filter', request: 1, settings: { ...DEFAULTS, kernel: box(2, 2) } });
  await finish();
  expect(answers).toHaveLength(1);
  expect(answers[0]).toMatchObject({ type: 'failed', request: 1 });
  expect(String(Object.values(answers[0]!))).toContain('even');
  receive({ type: 'filter', request: 2, settings: DEFAULTS });
  await finish();
  expect(results()).toEqual([2]);
});
