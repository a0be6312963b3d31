import { describe, expect, test } from 'vitest';
import { box } from '../../../src/lib/convolve/index.ts';
import {
  filterService,
  plainFilters,
  type FilterSettings,
  type FromService,
  type Picture,
} from '../../../src/lib/pictures/index.ts';
import { cutOut } from '../../../src/lib/pictures/in-view.ts';
import { DEFAULTS } from '../../../src/lib/lab/index.ts';
import { alone, expectSame, translucentNoise } from './support.ts';

// Large enough for several bands of a kernel that has no short way: one for each colour at least.
const width = 1000;
const height = 1000;
const white = (): Picture => ({
  width,
  height,
  data: new Uint8ClampedArray(4 * width * height).fill(255),
});
const blur = box(15, 15);
const slow: FilterSettings = {
  ...DEFAULTS,
  mode: 'colour',
  kernel: { ...blur, data: blur.data.with(0, 0.5) },
};

/** A service whose pauses and waits end when the test says so; its clock moves on with them. */
function steered(millisecondsInPause = 1000) {
  const answers: FromService[] = [];
  const waiting: (() => void)[] = [];
  const pause = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const alarms: { readonly at: number; ring(): void }[] = [];
  let time = 0;
  const receive = filterService({
    send: (answer) => answers.push(answer),
    pause,
    now: () => time,
    open: () => Promise.resolve(plainFilters),
    startWorker() {
      throw new Error('There are no workers here.');
    },
    machine: { cores: 1, isShared: false },
    wait: (milliseconds) => new Promise((ring) => alarms.push({ at: time + milliseconds, ring })),
  });
  async function turn(): Promise<void> {
    time += millisecondsInPause;
    for (const resume of waiting.splice(0)) resume();
    for (const { at, ring } of alarms) if (at <= time) ring();
    for (let i = 0; i < 20; i++) await Promise.resolve();
  }
  async function finish(): Promise<void> {
    for (let i = 0; i < 100; i++) await turn();
  }
  const results = () => answers.flatMap((a) => (a.type === 'result' ? [a.request] : []));
  const pictures = () => answers.flatMap((a) => (a.type === 'result' ? [a.picture] : []));
  return { receive, answers, turn, finish, results, pictures };
}

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

describe('what is in view', () => {
  const picture = white();
  picture.data.set(
    Uint8ClampedArray.from({ length: 4 * width * 500 }, (_, i) => (i % 4 === 3 ? 255 : i % 251)),
  );
  const copy = (): Picture => ({ ...picture, data: picture.data.slice() });
  const inView = { x: 30, y: 300, width: 50, height: 120 };

  test('comes first, as it is in the whole', async () => {
    const { receive, answers, finish, pictures } = steered();
    receive({ type: 'picture', picture: copy() });
    receive({ type: 'filter', request: 1, settings: slow, inView });
    await finish();
    const types = answers.map(({ type }) => type).filter((type) => type !== 'progress');
    expect(types).toEqual(['part', 'result']);
    const part = answers.find((answer) => answer.type === 'part')!;
    expect(part.request).toBe(1);
    expectSame(part.picture, cutOut(pictures()[0]!, inView));
    expectSame(pictures()[0]!, alone(picture, slow));
  });

  test('is enough while newer requests wait', async () => {
    const { receive, answers, turn, finish, results } = steered(10);
    receive({ type: 'picture', picture: copy() });
    for (let request = 1; request <= 40; request++) {
      receive({ type: 'filter', request, settings: slow, inView });
      await turn();
    }
    expect(answers.filter(({ type }) => type === 'part').length).toBeGreaterThan(3);
    expect(results()).toEqual([]);
    await finish();
    expect(results()).toEqual([40]);
  });

  test('leaves the rest for when nothing newer has come for a while', async () => {
    const { receive, answers, turn, finish } = steered(10);
    const counted = (type: FromService['type']): number =>
      answers.filter((answer) => answer.type === type).length;
    receive({ type: 'picture', picture: copy() });
    receive({ type: 'filter', request: 1, settings: slow, inView });
    for (let i = 0; i < 10 && counted('part') === 0; i++) await turn();
    const before = counted('progress');
    await turn();
    expect(counted('progress')).toBe(before);
    receive({ type: 'filter', request: 2, settings: slow, inView });
    for (let i = 0; i < 5; i++) await turn();
    expect(counted('part')).toBe(2);
    await finish();
    expect(counted('result')).toBe(1);
  });

  test('waits for all sums where these decide', async () => {
    const { receive, answers, finish } = steered();
    receive({ type: 'picture', picture: copy() });
    receive({ type: 'filter', request: 1, settings: { ...slow, range: 'minmax' }, inView });
    await finish();
    expect(answers.map(({ type }) => type)).not.toContain('part');
    expect(answers.at(-1).type).toBe('result');
  });
});
