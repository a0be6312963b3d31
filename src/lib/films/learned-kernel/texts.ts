import { formatNumber } from '../../notation/index.ts';
import type { Search } from './search.ts';
import type { LearnedState } from './state.ts';

/** Less than this is not written out. */
const LEAST = 0.0001;

/** A loss or a distance: three digits, however small it is. */
export function lossText(value: number): string {
  if (value > 0 && value < LEAST) return `less than ${formatNumber(LEAST, 4)}`;
  return formatNumber(value, value < 0.1 ? 4 : 2);
}

/** Where the search stands, and what keeps it from more. */
export function sentenceAt(
  { rate, by, noise, kernel }: LearnedState,
  { steps, isLost, evidence }: Search,
  step: number,
): string {
  const { loss, kernel: found } = steps[step]!;
  const isLast = step === steps.length - 1;
  const begin =
    step === 0
      ? `Step 0: all weights are 0. The loss is ${lossText(loss)}.`
      : `Step ${step}: the loss is ${lossText(loss)}.`;
  const limit = formatNumber(evidence.largestRate, 2);
  if (isLost && isLast) {
    return `${begin} Each step overshoots further than the one before: with this picture, a learning rate above ${limit} leads uphill. Here the search stops.`;
  }
  if (rate > evidence.largestRate && steps.at(-1)!.loss > steps[0]!.loss) {
    return `${begin} The learning rate of ${formatNumber(rate, 2)} is above ${limit}, the most that this picture allows.`;
  }
  const off = Math.max(...found.data.map((weight, i) => Math.abs(weight - kernel.data[i]!)));
  const hidden =
    by === 'convolve' ? 'the hidden kernel turned by 180 degrees' : 'the hidden kernel';
  const distance =
    off < 0.005
      ? `To two decimals, it is ${hidden}.`
      : `The weight that is furthest from ${hidden} is off by ${formatNumber(off, 2)}.`;
  return [begin, distance, openText(evidence, kernel.data.length), noiseText(noise, step)]
    .filter((text) => text !== '')
    .join(' ');
}

/** What the picture leaves open. */
function openText({ rank }: Search['evidence'], count: number): string {
  if (rank === count) return '';
  const told =
    rank === 0
      ? 'This picture tells nothing of the weights'
      : `For ${count} weights this picture gives ${rank === 1 ? 'one equation' : `${rank} independent equations`}`;
  return `${told}: those with dashes could be others.`;
}

const noiseText = (noise: LearnedState['noise'], step: number): string =>
  noise === '0' || step === 0 ? '' : 'With noise, the loss need not come down to 0.';
