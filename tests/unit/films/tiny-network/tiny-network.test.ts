import { describe, expect, it } from 'vitest';
import { sobel } from '../../../../src/lib/convolve/index.ts';
import { createMatrix } from '../../../../src/lib/matrix/index.ts';
import {
  extended,
  keptText,
  readKept,
  type KeptTraining,
} from '../../../../src/lib/films/tiny-network/kept-training.ts';
import {
  correlationOf,
  HAND_MADE,
  likenessOf,
  likenessText,
} from '../../../../src/lib/films/tiny-network/likeness.ts';
import {
  confusionSentence,
  seedSentence,
  standingSentence,
  trainingPlot,
} from '../../../../src/lib/films/tiny-network/texts.ts';
import training from '../../../../src/lib/films/tiny-network/training.json';
import trained from '../../../../src/lib/films/tiny-network/trained.json?raw';
import { weightsOf } from '../../../../src/lib/learning/index.ts';
import {
  accuracyOf,
  Examination,
  heldOutOfTask,
  SHAPES,
} from '../../../../src/lib/learning/drawings/index.ts';
import { SHIPPED } from '../../../../src/render/shipped-network.ts';

describe('the weights that come with the page', () => {
  it('are under 5000, in under 20 kB', () => {
    expect(weightsOf(SHIPPED).length).toBeLessThan(5000);
    expect(trained.length).toBeLessThan(20_000);
  });

  it('get 95 % of held-out drawings right, and as many as is said', () => {
    const examination = new Examination(heldOutOfTask(), SHAPES.length);
    examination.ask(SHIPPED);
    expect(examination.confusion).toEqual(training.confusion);
    expect(accuracyOf(examination.confusion)).toBeGreaterThan(0.95);
  }, 60_000);
});

describe('a training that is kept', () => {
  const kept: KeptTraining = {
    seed: 4,
    step: 90,
    network: SHIPPED,
    curve: { loss: [1.5, 1.2, 0.8], accuracy: [0.3, 0.5, 0.7] },
    confusion: training.confusion,
    memory: { step: 90, lists: [weightsOf(SHIPPED).map(Math.sin), weightsOf(SHIPPED)] },
  };

  it('comes back as it was', () => {
    const read = readKept(keptText(kept));
    expect({ ...read, network: weightsOf(read.network) }).toEqual({
      ...kept,
      network: weightsOf(SHIPPED),
    });
  });

  it('is read as well where an older version kept it, without what the optimizer remembers', () => {
    const older = keptText({ ...kept, memory: undefined }).replace('"version":2', '"version":1');
    expect(readKept(older)).toMatchObject({ seed: 4, step: 90, memory: undefined });
    expect(weightsOf(readKept(older).network)).toEqual(weightsOf(SHIPPED));
  });

  it('has room in a tenth of what browsers give to a site', () => {
    expect(keptText(kept).length).toBeLessThan(500_000);
  });

  it.each([
    ['{', 'JSON'],
    [keptText(kept).replace('"version":2', '"version":3'), 'another version'],
    [keptText({ ...kept, memory: { step: 91, lists: kept.memory!.lists } }), 'damaged'],
    [keptText({ ...kept, memory: { step: 0, lists: kept.memory!.lists } }), 'damaged'],
    [keptText({ ...kept, memory: { step: 90, lists: [] } }), 'damaged'],
    [
      keptText({
        ...kept,
        memory: { step: 90, lists: [[1], [2]].map((one) => Float64Array.from(one)) },
      }),
      'damaged',
    ],
    [keptText(kept).replace('"lists":[[', '"lists":[["no",'), 'damaged'],
    [keptText({ ...kept, step: 1.5 }), 'damaged'],
    [keptText({ ...kept, confusion: [[1]] }), 'damaged'],
    [keptText(kept).replace('"loss":[1.5', '"loss":["no"'), 'damaged'],
    [keptText(kept).replace('conv2d', 'conv4d'), 'layers[0]: kind'],
  ])('is refused as a whole where it is damaged', (text, message) => {
    expect(() => readKept(text)).toThrow(message);
  });

  it('has a number for every 25 steps, those of the frame in which they were reached', () => {
    const frame = { loss: 0.5, accuracy: 0.8 };
    expect(extended(kept.curve, 99, frame)).toEqual(kept.curve);
    expect(extended(kept.curve, 130, frame).loss).toEqual([1.5, 1.2, 0.8, 0.5, 0.5]);
  });
});

describe('likeness', () => {
  it('finds the kernels made by hand, whatever their size and sign', () => {
    for (const [name, made] of Object.entries(HAND_MADE)) {
      const turned = createMatrix(
        5,
        5,
        Array.from(made.data, (weight) => -3 * weight),
      );
      expect(likenessOf(turned)).toEqual({ name, correlation: expect.closeTo(-1, 5) as number });
    }
    expect(correlationOf(sobel('x'), sobel('y'))).toBeCloseTo(0, 9);
  });

  it('calls a kernel like none of them below 0.5', () => {
    const checks = createMatrix(
      5,
      5,
      Array.from({ length: 25 }, (_, i) => (i % 2 ? -1 : 1)),
    );
    expect(likenessText(likenessOf(checks))).toBe('none of them');
    expect(likenessText({ name: 'a blob', correlation: -0.711 })).toBe('a blob, −0.71');
  });
});

describe('how a training stands', () => {
  const confusion = [
    [8, 2, 0, 0, 0],
    [0, 9, 0, 0, 1],
    [0, 0, 10, 0, 0],
    [0, 0, 3, 7, 0],
    [0, 0, 0, 0, 10],
  ];

  it('is said in words', () => {
    const sentence = (activity: 'shipped' | 'training' | 'stopped', step: number) =>
      standingSentence({ activity, step, confusion });
    expect(sentence('shipped', 750)).toBe(
      'These weights come with the page. 88% of the held-out drawings are right.',
    );
    expect(sentence('training', 300)).toMatch(/^Training: 300 steps, epoch 2\. 88%/);
    expect(sentence('stopped', 1)).toMatch(/^Stopped after 1 step, epoch 1\./);
    expect(sentence('stopped', 750)).toMatch(/^Trained after 750 steps, 3 epochs\./);
    expect(standingSentence({ activity: 'untrained', step: 0, confusion: undefined })).toMatch(
      /nothing is learned yet/,
    );
  });

  it('tells from when another seed counts', () => {
    expect(seedSentence('training', 1, 9)).toBe('Seed 9 counts from the next Start over.');
    expect(seedSentence('training', 9, 9)).toBe('');
    // The next press on Train begins with it.
    expect(seedSentence('shipped', 1, 9)).toBe('');
  });

  it('names the most common mistake', () => {
    expect(confusionSentence(confusion)).toBe(
      'The most common mistake: a cross is taken for a triangle, 3 times.',
    );
    const right = confusion.map((_, shape) => confusion.map((__, i) => (i === shape ? 1 : 0)));
    expect(confusionSentence(right)).toBe('No shape is taken for another.');
  });

  it('has room in its plot for a training that goes on', () => {
    const loss = new Array<number>(40).fill(0.1);
    expect(trainingPlot({ loss: [], accuracy: [] }).x.domain).toEqual([0, 750]);
    expect(trainingPlot({ loss, accuracy: loss }).x.domain).toEqual([0, 1000]);
  });
});
