import { describe, expect, it } from 'vitest';
import { weightsOf } from '../../../src/lib/learning/index.ts';
import { untrainedNetwork } from '../../../src/lib/learning/drawings/index.ts';
import {
  trainer,
  type FromTrainer,
  type ToTrainer,
} from '../../../src/lib/learning/trainer/index.ts';

/** A trainer whose clock goes on by 30 ms for every pause, in which a message can come. */
function training(messages: (answers: readonly FromTrainer[]) => ToTrainer | undefined) {
  const answers: FromTrainer[] = [];
  let time = 0;
  return new Promise<FromTrainer[]>((resolve) => {
    const receive = trainer({
      send(answer) {
        answers.push(answer);
        if (answer.type === 'frame' && answer.isAtRest) resolve(answers);
      },
      async pause() {
        time += 30;
        const message = messages(answers);
        if (message !== undefined) receive(message);
        await Promise.resolve();
      },
      now: () => time,
    });
    receive({ type: 'train', seed: 5, step: 0 });
  });
}

const framesOf = (answers: readonly FromTrainer[]) =>
  answers.flatMap((answer) => (answer.type === 'frame' ? [answer.frame] : []));

describe('a trainer', () => {
  it('tells how it stands, every few steps, and stops when it is asked to', async () => {
    const answers = await training((sent) => (sent.length === 3 ? { type: 'stop' } : undefined));
    const frames = framesOf(answers);
    expect(answers.map((answer) => answer.type === 'frame' && answer.isAtRest)).toEqual([
      ...[false, false, false],
      true,
    ]);
    // A frame for 65 ms, which are three steps here; it was asked to stop after one step more.
    expect(frames.map(({ step }) => step)).toEqual([2, 5, 8, 9]);
    const asked = frames.map(({ confusion }) => confusion.flat().reduce((a, b) => a + b));
    expect(asked).toEqual([15, 30, 45, 1000]);
    expect(frames[2]!.weights).not.toEqual(weightsOf(untrainedNetwork(5)));
  });
}, 60_000);
