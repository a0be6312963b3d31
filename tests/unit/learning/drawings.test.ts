import { describe, expect, it } from 'vitest';
import { createTensor, withWeights, type Network } from '../../../src/lib/learning/index.ts';
import {
  accuracyOf,
  answerOf,
  DRAWING_SIDE,
  drawingOf,
  Examination,
  SHAPES,
  TASK,
  untrainedNetwork,
} from '../../../src/lib/learning/drawings/index.ts';

describe('drawings', () => {
  const drawings = Array.from({ length: 200 }, (_, seed) => drawingOf(seed));

  it('are the same for the same seed, and other ones for others', () => {
    expect(drawingOf(7)).toEqual(drawings[7]);
    expect(new Set(drawings.map(({ input }) => input.data.join())).size).toBe(200);
  });

  it('are of every shape, about equally often', () => {
    const counts = SHAPES.map((_, label) => drawings.filter((one) => one.label === label).length);
    for (const count of counts) expect(count).toBeGreaterThan(20);
  });

  it('have ink on a dark ground, near the middle', () => {
    for (const { input } of drawings) {
      const isLight = Array.from(input.data, (value) => value > 0.5);
      const light = isLight.filter(Boolean).length;
      expect(light).toBeGreaterThan(15);
      expect(light).toBeLessThan(DRAWING_SIDE ** 2 / 2);
      // No shape is cut off: hardly any pixel of the outermost columns is light.
      const atSides = isLight.filter((one, i) => one && [0, 23].includes(i % DRAWING_SIDE));
      expect(atSides.length).toBeLessThan(12);
    }
  });

  it('that are filled have no hole, and outlines have one', () => {
    const circles = drawings.filter(({ label }) => SHAPES[label]!.name === 'circle');
    const middle = circles.map(({ input }) => input.data[12 * DRAWING_SIDE + 12]! > 0.5);
    expect(new Set(middle)).toEqual(new Set([true, false]));
  });
});

describe('an examination', () => {
  /** Answers always the same, whatever it sees. */
  function stubborn(label: number): Network {
    const network = untrainedNetwork(1);
    const weights = new Float64Array(2661);
    // The biases of the dense layer come last.
    weights[2661 - SHAPES.length + label] = 1;
    return withWeights(network, weights);
  }
  const examples = [0, 1, 1, 3].map((label) => ({
    input: createTensor([1, DRAWING_SIDE, DRAWING_SIDE]),
    label,
  }));

  it('counts what was taken for what, and the share that is right', () => {
    const examination = new Examination(examples, SHAPES.length);
    examination.ask(stubborn(1));
    const { confusion } = examination;
    expect(confusion.map((row) => row[1])).toEqual([1, 2, 0, 1, 0]);
    expect(accuracyOf(confusion)).toBe(0.5);
    expect(answerOf(stubborn(4), examples[0]!.input)).toBe(4);
  });

  it('goes round: each example counts with its latest answer', () => {
    const examination = new Examination(examples, SHAPES.length);
    examination.ask(stubborn(0), 3);
    expect(examination.confusion.flat().reduce((sum, count) => sum + count)).toBe(3);
    examination.ask(stubborn(1), 2);
    // The first of four was asked twice, the last one as the second network has it.
    expect(examination.confusion.map((row) => row.slice(0, 2))).toEqual([
      [0, 1],
      [2, 0],
      [0, 0],
      [0, 1],
      [0, 0],
    ]);
  });
});

it('the network of the task has under 5000 weights, and its first kernels are small', () => {
  const [first, , , second] = untrainedNetwork(3).layers;
  if (first?.kind !== 'conv2d' || second?.kind !== 'conv2d') throw new Error('no convolutions');
  expect(first.kernel.data.length).toBe(8 * 25);
  const spread = (data: Float64Array) => Math.hypot(...data) / Math.sqrt(data.length);
  expect(spread(first.kernel.data)).toBeCloseTo(Math.sqrt(2 / 25) / 4, 1);
  expect(spread(second.kernel.data)).toBeCloseTo(Math.sqrt(2 / 72), 1);
  expect(TASK.examples % TASK.batchSize).toBe(0);
});
