import { box } from '../../../src/lib/convolve/index.ts';
import {
  filterService,
  plainFilters,
  type FilterSettings,
  type FromService,
  type Picture,
} from '../../../src/lib/pictures/index.ts';
import { DEFAULTS } from '../../../src/lib/lab/index.ts';

// Large enough for several bands of a kernel that has no short way: one for each colour at least.
export const width = 1000;
const height = 1000;
export const white = (): Picture => ({
  width,
  height,
  data: new Uint8ClampedArray(4 * width * height).fill(255),
});
const blur = box(15, 15);
export const slow: FilterSettings = {
  ...DEFAULTS,
  mode: 'colour',
  kernel: { ...blur, data: blur.data.with(0, 0.5) },
};

/** A service whose pauses and waits end when the test says so; its clock moves on with them. */
export function steered(millisecondsInPause = 1000) {
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
