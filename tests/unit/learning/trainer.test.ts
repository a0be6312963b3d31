import { describe, expect, it } from 'vitest';
import { keptText, readKept } from '../../../src/lib/films/tiny-network/kept-training.ts';
import { weightsOf, withWeights } from '../../../src/lib/learning/index.ts';
import { TASK_STEPS, untrainedNetwork } from '../../../src/lib/learning/drawings/index.ts';
import {
  trainer,
  type FromTrainer,
  type ToTrainer,
  type TrainingFrame,
  type TrainingStart,
} from '../../../src/lib/learning/trainer/index.ts';

const NEW: TrainingStart = { seed: 5, step: 0 };

/** A trainer whose clock goes on by 30 ms for every pause, in which a message can come. */
function training(
  messages: (answers: readonly FromTrainer[]) => ToTrainer | undefined,
  start = NEW,
): Promise<FromTrainer[]> {
  const answers: FromTrainer[] = [];
  let time = 0;
  return new Promise((resolve) => {
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
    receive({ type: 'train', ...start });
  });
}

const framesOf = (answers: readonly FromTrainer[]) =>
  answers.flatMap((answer) => (answer.type === 'frame' ? [answer.frame] : []));

/** The last frame of a training that is stopped so many steps after its start. */
async function stoppedAfter(steps: number, start = NEW): Promise<TrainingFrame> {
  // There is a pause before the first step, and one after each; the first gives what it begins with.
  let pauses = 0;
  const stop = (): ToTrainer | undefined => (++pauses === steps + 2 ? { type: 'stop' } : undefined);
  const { step, ...frame } = framesOf(await training(stop, start)).at(-1);
  expect(step).toBe(start.step + steps);
  return { step, ...frame };
}

/** What a frame leaves on the reader's device, read again. */
function keptOf({ step, confusion, weights, memory }: TrainingFrame): TrainingStart {
  const network = withWeights(untrainedNetwork(NEW.seed), weights);
  const curve = { loss: [], accuracy: [] };
  const kept = readKept(keptText({ seed: NEW.seed, step, network, curve, confusion, memory }));
  return { ...NEW, step, weights: weightsOf(kept.network), memory: kept.memory };
}

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

  it('goes on from what was kept as if it had not been stopped, to the last bit', async () => {
    const through = await stoppedAfter(8);
    for (const steps of [0, 5]) {
      const begun = keptOf(await stoppedAfter(steps));
      const after = await stoppedAfter(8 - steps, begun);
      expect(after.weights).toEqual(through.weights);
      expect(after.memory).toEqual(through.memory);
      expect(after.confusion).toEqual(through.confusion);
    }
  });

  it('goes on from weights alone, as an older version kept them, and exactly from there on', async () => {
    const older = { ...NEW, step: 40, weights: weightsOf(untrainedNetwork(6)) };
    const through = await stoppedAfter(4, older);
    expect(through.memory.step).toBe(4);
    const after = await stoppedAfter(2, keptOf(await stoppedAfter(2, older)));
    expect(after.weights).toEqual(through.weights);
  });

  it('goes on after its end', async () => {
    const atEnd = { ...NEW, step: TASK_STEPS, weights: weightsOf(untrainedNetwork(5)) };
    expect((await stoppedAfter(1, atEnd)).step).toBe(TASK_STEPS + 1);
  });
}, 120_000);
