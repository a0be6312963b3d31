import { expect, test } from 'vitest';
import { RequestQueue } from '../../../src/lib/pictures/index.ts';

/**
 * A queue of numbers, and a clock that moves on with every pause. Work on a number takes ten parts
 * with a pause after each.
 */
function tenParts(millisecondsPerPart: number) {
  const resuming: (() => void)[] = [];
  const pause = (): Promise<void> => new Promise((resolve) => resuming.push(resolve));
  let time = 0;
  const [begun, finished, cancelled]: number[][] = [[], [], []];
  const queue = new RequestQueue<number>(
    async (request, { isWanted, isCancelled }) => {
      begun!.push(request);
      let done = 0;
      while (done < 10 && isWanted(done / 10)) {
        done += 1;
        await pause();
      }
      if (isCancelled()) cancelled!.push(request);
      else if (done === 10) finished!.push(request);
    },
    { pause, now: () => time },
  );
  async function turns(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      time += millisecondsPerPart;
      for (const resume of resuming.splice(0)) resume();
      for (let j = 0; j < 5; j++) await Promise.resolve();
    }
  }
  return { queue, turns, begun: begun!, finished: finished!, cancelled: cancelled! };
}

test('one request is worked on at a time, in order', async () => {
  const { queue, turns, begun, finished } = tenParts(1);
  queue.add(1);
  await turns(5);
  queue.add(2);
  expect(begun).toEqual([1]);
  await turns(50);
  expect(finished).toEqual([1, 2]);
  queue.add(3);
  await turns(50);
  expect(finished).toEqual([1, 2, 3]);
});

test('of the requests that wait, only the newest is begun', async () => {
  const { queue, turns, begun, finished } = tenParts(1);
  for (const request of [1, 2, 3]) queue.add(request);
  await turns(5);
  for (const request of [4, 5]) queue.add(request);
  await turns(50);
  expect(begun).toEqual([3, 5]);
  expect(finished).toEqual([3, 5]);
});

test('work of half a second is finished although a newer request waits', async () => {
  const { queue, turns, finished } = tenParts(50);
  queue.add(1);
  await turns(3);
  queue.add(2);
  await turns(50);
  expect(finished).toEqual([1, 2]);
});

test('longer work stops as soon as a newer request waits, and not before', async () => {
  const { queue, turns, begun, finished, cancelled } = tenParts(60);
  queue.add(1);
  await turns(50);
  expect(finished).toEqual([1]);
  queue.add(2);
  await turns(3);
  queue.add(3);
  await turns(2);
  expect(begun).toEqual([1, 2, 3]);
  await turns(50);
  expect(finished).toEqual([1, 3]);
  expect(cancelled).toEqual([]);
});

test('clearing cancels the work and what waits, and the next request is served', async () => {
  const { queue, turns, begun, finished, cancelled } = tenParts(1);
  queue.add(1);
  await turns(3);
  queue.add(2);
  queue.clear();
  await turns(50);
  expect([begun, finished, cancelled]).toEqual([[1], [], [1]]);
  queue.add(3);
  queue.clear();
  queue.add(4);
  await turns(50);
  expect(begun).toEqual([1, 4]);
  expect(finished).toEqual([4]);
});

test('what is added while cancelled work has not noticed yet is served after it', async () => {
  const { queue, turns, finished, cancelled } = tenParts(1);
  queue.add(1);
  await turns(3);
  queue.clear();
  queue.add(2);
  await turns(50);
  expect(cancelled).toEqual([1]);
  expect(finished).toEqual([2]);
});
