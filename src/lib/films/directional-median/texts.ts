import type { Matrix } from '../../convolve/index.ts';
import { formatNumber } from '../../notation/index.ts';
import { LINES, type ImpulseDecision } from '../../vision/index.ts';

/** The four lines, in the order of `LINES`. */
export const LINE_NAMES = [
  'falling to the right',
  'running straight down',
  'falling to the left',
  'running across',
] as const;

/** Inner neighbours count twice. */
const WEIGHTS = [1, 2, 2, 1] as const;
const THRESHOLD = 510;

/** What each step says: the question, the four lines, the decision, and what follows for an impulse. */
export function sentencesOf({ width, data }: Matrix, decision: ImpulseDecision): string[] {
  const at = (x: number, y: number): number => data[(2 + y) * width + 2 + x]!;
  const pixel = at(0, 0);
  const { differences, isImpulse, deviations, line, values, value } = decision;
  const least = Math.min(...differences);
  const leastLine = LINE_NAMES[differences.indexOf(least)]!;
  const lines = LINES.map((places, index) => {
    const terms = places.map(
      ([x, y], i) => `${WEIGHTS[i] === 2 ? '2 × ' : ''}|${at(x, y)} − ${pixel}|`,
    );
    return `The line ${LINE_NAMES[index]}: ${terms.join(' + ')} = ${differences[index]}.`;
  });
  const begin = `The least difference is ${least}, on the line ${leastLine}.`;
  if (!isImpulse) {
    return [
      question(pixel),
      ...lines,
      `${begin} That is not above ${THRESHOLD}: along this line the pixel fits in, so it stays ${pixel}.`,
    ];
  }
  return [
    question(pixel),
    ...lines,
    `${begin} That is above ${THRESHOLD}: the pixel fits in nowhere, so it is taken for a wrong one.`,
    `The standard deviations of the four neighbours on each line: ${deviations.map((one) => formatNumber(one, 1)).join(', ')}. The line ${LINE_NAMES[line]} is the most even.`,
    `The nine pixels of the middle, and the two neighbours on that line once more, sorted: ${values.join(', ')}. The sixth is ${value}, and that is what the pixel becomes.`,
  ];
}

const question = (pixel: number): string =>
  `Is the ${pixel} in the middle a wrong pixel? Four lines of five pixels run through it.`;
