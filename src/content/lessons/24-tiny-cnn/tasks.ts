import type { NumericTask } from '../../../lib/exercises/numeric/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';

const text = (value: number): string => formatNumber(value);

/** Weights of a convolution layer. */
export function parametersTask(channels: number, outputs: number, size: number): NumericTask {
  const truth = (size * size * channels + 1) * outputs;
  return {
    question: `A convolution layer takes ${channels} channels and gives ${outputs}. Its kernels are ${size} by ${size}. How many numbers does it learn, biases included?`,
    answer: text(truth),
    why: `Each of the ${outputs} kernels has ${size} × ${size} × ${channels} weights and one bias: ${text(size * size * channels + 1)} numbers, ${outputs} times.`,
    key: {
      truth,
      tolerance: 0.1,
      mistakes: [
        {
          name: 'the biases are left out',
          why: 'Each channel that comes out has one bias as well.',
          numbers: [truth - outputs],
        },
        {
          name: 'each kernel is taken for a flat one',
          why: 'A kernel has weights for every channel that goes in, not for one alone.',
          numbers: [(size * size + 1) * outputs, size * size * outputs],
        },
        {
          name: 'one kernel is counted',
          why: 'That is one kernel. There is one for each channel that comes out.',
          numbers: [size * size * channels + 1, size * size * channels],
        },
        {
          name: 'each weight gets a bias',
          why: 'The bias is added once to the sum of all products.',
          numbers: [size * size * channels * outputs * 2, size * size * (channels + 1) * outputs],
        },
      ],
      hint: 'Count the weights of one kernel, over all channels that go in; add its bias; then multiply by the channels that come out.',
    },
  };
}

/** The side of a map after a convolution without padding and a pooling. */
export function sidesTask(side: number, size: number, pool: number): NumericTask {
  const convolved = side - size + 1;
  const truth = Math.floor(convolved / pool);
  return {
    question: `A picture of ${side} by ${side} goes through a convolution of ${size} by ${size} without padding, and then through pooling of ${pool} by ${pool}. How many pixels has a side of what comes out?`,
    answer: text(truth),
    why: `The kernel finds ${side} − ${size} + 1 = ${convolved} places along a side. Pooling keeps one of every ${pool}: ${truth}.`,
    key: {
      truth,
      tolerance: 0.1,
      mistakes: [
        {
          name: 'the convolution is taken to keep the size',
          why: 'There is no padding: the kernel has to lie on the picture as a whole.',
          numbers: [Math.floor(side / pool), side / pool],
        },
        {
          name: 'as much as the kernel is wide is taken away',
          why: 'A kernel as wide as the picture has one place, not none: add 1.',
          numbers: [(side - size) / pool, Math.floor((side - size) / pool)],
        },
        {
          name: 'the pooling is forgotten',
          why: 'That is after the convolution. Pooling keeps one pixel of each window.',
          numbers: [convolved],
        },
        {
          name: 'all pixels of a map are counted',
          why: 'Asked for is one side.',
          numbers: [truth * truth],
        },
      ].map((mistake) => ({
        ...mistake,
        numbers: mistake.numbers.filter((number) => number !== truth),
      })),
      hint: 'First the places that the kernel has along a side, then how many windows fit side by side.',
    },
  };
}

/** Steps of a training. */
export function stepsTask(drawings: number, batch: number, epochs: number): NumericTask {
  const one = drawings / batch;
  const truth = one * epochs;
  return {
    question: `There are ${text(drawings)} drawings to learn from, in batches of ${batch}. How many steps are ${epochs} epochs?`,
    answer: text(truth),
    why: `One epoch is ${text(drawings)} / ${batch} = ${text(one)} steps; ${epochs} of them are ${text(truth)}.`,
    key: {
      truth,
      tolerance: 0.1,
      mistakes: [
        {
          name: 'one epoch is counted',
          why: 'That is one pass over all drawings.',
          numbers: [one],
        },
        {
          name: 'a step is taken for one drawing',
          why: 'The weights change once for a whole batch.',
          numbers: [drawings * epochs, drawings],
        },
        {
          name: 'an epoch is taken for one batch',
          why: 'An epoch is over when every drawing was seen once.',
          numbers: [batch * epochs, epochs],
        },
      ],
      hint: 'How many batches are needed until every drawing was seen once?',
    },
  };
}

/** How many of one shape were recognised, from a small table. */
export function recallTask(rows: readonly (readonly number[])[]): NumericTask {
  const [circles, squares] = rows as [readonly number[], readonly number[]];
  const [right, wrong] = circles as [number, number];
  const [other, others] = squares as [number, number];
  const truth = (100 * right) / (right + wrong);
  return {
    question: `Of the drawn circles, ${right} were called circle and ${wrong} square. Of the drawn squares, ${other} were called circle and ${others} square. How many percent of the circles were recognised?`,
    answer: text(truth),
    why: `There are ${right} + ${wrong} = ${right + wrong} circles, of which ${right} were called so: ${text(truth)}%.`,
    key: {
      truth,
      tolerance: 0.6,
      mistakes: [
        {
          name: 'the column is read in place of the row',
          why: 'You divided by all drawings that were called circle. Asked for are those that are circles: a row of the table.',
          numbers: [(100 * right) / (right + other)],
        },
        {
          name: 'the accuracy over both shapes is given',
          why: 'Asked for are circles alone.',
          numbers: [(100 * (right + others)) / (right + wrong + other + others)],
        },
        {
          name: 'the misses are counted',
          why: 'Those are the circles that were not recognised.',
          numbers: [(100 * wrong) / (right + wrong), wrong],
        },
        {
          name: 'the circles are counted, and no share is taken',
          why: 'Divide by how many circles there are.',
          numbers: [right],
        },
      ],
      hint: 'A row of the table holds what was drawn. Divide the right ones by all of the row.',
    },
  };
}
