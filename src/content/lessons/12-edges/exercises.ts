import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import type { ChoiceItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks, type NumericTask } from '../../../lib/exercises/numeric/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { thresholds } from './data.ts';

/** What −1 0 1 makes of the middle one of three pixels. */
function slopeTask(left: number, middle: number, right: number): NumericTask {
  const truth = right - left;
  return {
    question: `Three neighbours in a row are ${left}, ${middle} and ${right}. What does the kernel −1 0 1 give at the one in the middle?`,
    answer: formatNumber(truth),
    why: `Right minus left: ${right} − ${left} = ${formatNumber(truth)}. The pixel in the middle has weight 0.`,
    key: {
      truth,
      tolerance: 0.01,
      mistakes: [
        {
          name: 'left minus right',
          why: 'The −1 lies on the left pixel, the 1 on the right one.',
          numbers: [-truth],
        },
        {
          name: 'the pixel itself takes part',
          why: 'Its weight is 0: the slope at a pixel comes from its neighbours.',
          numbers: [right - middle, middle - left],
        },
        {
          name: 'divided by the distance',
          why: 'That is the slope per pixel. The kernel as it stands does not divide.',
          numbers: [truth / 2],
        },
      ],
      hint: 'Multiply each pixel by the weight on it: −1, 0, 1.',
    },
  };
}

export const slope: NumericItem = {
  kind: 'numeric',
  name: 'edges/slope',
  task: slopeTask(90, 60, 40),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const left = between(random, 40, 200);
    const step = between(random, 6, 20) * (random() < 0.5 ? -1 : 1);
    return slopeTask(left, left + step, left + 3 * step);
  }),
};

/** How steep it is where the sums along x and y are known. */
function magnitudeTask(gx: number, gy: number): NumericTask {
  const truth = Math.hypot(gx, gy);
  const [across, down] = [formatNumber(gx), formatNumber(gy)];
  return {
    question: `At a pixel, gx is ${across} and gy is ${down}. What is the magnitude?`,
    answer: formatNumber(truth),
    why: `${formatNumber(gx * gx)} + ${formatNumber(gy * gy)} = ${formatNumber(truth * truth)}, and the root of that is ${formatNumber(truth)}.`,
    key: {
      truth,
      tolerance: 0.06,
      mistakes: [
        {
          name: 'the two are added',
          why: 'They stand at a right angle to each other, like two sides of a triangle: the third side is shorter than both together.',
          numbers: [Math.abs(gx) + Math.abs(gy), gx + gy],
        },
        {
          name: 'the root is left out',
          why: 'That is the square of the magnitude.',
          numbers: [truth * truth],
        },
        {
          name: 'the larger one is taken',
          why: 'The other one adds to it.',
          numbers: [Math.max(Math.abs(gx), Math.abs(gy))],
        },
        {
          name: 'a magnitude below 0',
          why: 'Squares have no sign: how steep it is does not depend on the direction.',
          numbers: [-truth],
        },
      ],
      hint: 'Square both, add them, and take the root.',
    },
  };
}

/** Whole sides of triangles with a right angle, so that roots come out even. */
const TRIANGLES = [
  [3, 4],
  [5, 12],
  [8, 15],
  [7, 24],
  [20, 21],
] as const;

export const magnitude: NumericItem = {
  kind: 'numeric',
  name: 'edges/magnitude',
  task: magnitudeTask(30, 40),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const [a, b] = TRIANGLES[between(random, 0, TRIANGLES.length - 1)]!;
    const factor = between(random, 1, 9);
    const sign = (): number => (random() < 0.5 ? -1 : 1);
    return magnitudeTask(sign() * factor * a, sign() * factor * b);
  }),
};

export const which: ChoiceItem = {
  kind: 'choice',
  name: 'edges/which',
  question:
    'A flagpole stands in front of a bright sky, and behind it runs the horizon. What does `sobel_x` find?',
  hints: [
    '`sobel_x` subtracts what lies to the left from what lies to the right.',
    'Walk from left to right, along the horizon. When does the gray change?',
    'Only where you come to the flagpole.',
  ],
  options: [
    {
      text: 'The flagpole',
      correct: true,
      why: 'It is upright, so you cross it on your way along x: that is the way in which `sobel_x` looks for change.',
    },
    {
      text: 'The horizon',
      why: 'That is `sobel_y`. Along the horizon nothing changes: what lies to the left of a pixel is as bright as what lies to its right.',
    },
    {
      text: 'Both alike',
      why: 'The magnitude does, which joins `sobel_x` and `sobel_y`. Each of the two by itself is blind to edges of one direction.',
    },
  ],
};

export const angle: ChoiceItem = {
  kind: 'choice',
  name: 'edges/angle',
  question:
    'The sky above is bright, the ground below is dark. Which direction does the gradient have at the horizon?',
  hints: [
    'The direction is the one in which it gets brighter.',
    'That is up. Which sign does gy have, if y points down?',
    'gy is below 0, gx is 0.',
  ],
  options: [
    {
      text: '90°',
      why: 'That would be up if y pointed up, as in mathematics. In an image y points down, so 90° is down.',
    },
    {
      text: '−90°',
      correct: true,
      why: 'It gets brighter upwards, and y points down: gy is negative, gx is 0.',
    },
    {
      text: '0°, as the horizon lies level',
      why: 'The direction goes across the edge, not along it.',
    },
  ],
};

export const follow: ChoiceItem = {
  kind: 'choice',
  name: 'edges/follow',
  question: `The thresholds are ${thresholds.low} and ${thresholds.high}. A thin line has the slopes 50, 60, 70, 60, 50. Is it kept?`,
  options: [
    {
      text: 'Yes, all of it lies above the lower threshold',
      why: 'That is not enough: some pixel of it has to lie above the higher one.',
    },
    {
      text: 'Its 70, as it is the strongest',
      why: 'It is the strongest, but not above the higher threshold. A line begins only with a pixel that is.',
    },
    {
      text: 'No, nothing of it',
      correct: true,
      why: `No pixel lies above ${thresholds.high}, so there is none for a line to begin with.`,
    },
  ],
};
