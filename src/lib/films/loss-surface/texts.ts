import { counted } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';
import { lossText } from '../learned-kernel/texts.ts';
import type { Surface, Weights } from './model.ts';

const weightsText = ({ left, right }: Weights): string =>
  `${formatNumber(left, 2)} and ${formatNumber(right, 2)}`;

/** A loss that is 0 but for rounding. */
const STILL = 1e-9;

/** Where the search has come to, and how it went. */
export function surfaceSentence(surface: Surface): string {
  const { path } = surface;
  const [first, last] = [path[0]!, path.at(-1)!];
  if (path.length === 1) {
    return `The search begins at ${weightsText(first)}, where the loss is ${lossText(first.loss)}.`;
  }
  const end = `After ${counted(path.length - 1, 'step')} the weights are ${weightsText(last)}, and the loss is ${lossText(last.loss)}.`;
  return `${end} ${wayText(surface)}`;
}

function wayText({ rate, evidence, path }: Surface): string {
  if (path[0]!.loss < STILL) return 'It stays where it is: there is no slope here.';
  const limit = evidence.largestRate;
  if (evidence.rank < 2 && rate < limit) {
    return 'With a flat picture the sum of the two weights counts, and nothing else: the valley has no lowest point but a lowest line.';
  }
  if (rate === limit) return 'Each step lands just as high on the other side.';
  if (rate > limit) {
    return `Each step lands higher up on the other side: above a rate of ${formatNumber(limit, 2)}, it never comes down.`;
  }
  // From here on a step goes beyond the floor along the steepest direction.
  if (rate > limit / 2)
    return 'It leaps across the valley from side to side, and comes down all the same.';
  return rate < limit / 10
    ? 'It creeps: the steps are safe, and short.'
    : 'It goes down the steep side first, and then along the floor.';
}
