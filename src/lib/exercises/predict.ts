import { formatNumber, formatWeight } from '../notation/index.ts';
import { isSame, placeName } from '../grid/index.ts';
import { type Frame, type Trace } from '../trace/index.ts';
import type { Question } from './computation.ts';
import type { Exercise } from './diagnose.ts';

/**
 * What a reader may be asked before the step `to` is shown, standing at `from`: the next product;
 * the sum, where the last product would show it; the stored number. Nothing, if it is in sight.
 */
export function questionBefore(trace: Trace, from: number, to: number): Question | undefined {
  if (to <= from || to >= trace.length) return undefined;
  const here = trace.frameAt(from);
  const next = trace.frameAt(to);
  switch (next.phase) {
    case 'product':
      return next.done < next.taps.length
        ? { asks: 'product', tap: next.done - 1 }
        : { asks: 'sum' };
    case 'range':
      return { asks: 'value' };
    case 'store':
      return isSame(here.output, next.output) && isKnown(trace, here)
        ? undefined
        : { asks: 'value' };
    default:
      return undefined;
  }
}

/** Does the frame show already what will be stored? */
function isKnown({ storage }: Trace, { phase, done, taps }: Frame): boolean {
  return phase === 'range' || (storage === 'float' && done === taps.length);
}

/** A fraction need not be told to the last digit. */
const precision = (number: number): string =>
  Number.isInteger(number) ? '' : ' One decimal is enough.';

/** The question in words. */
export function asking({ computation, question }: Exercise, frame: Frame): string {
  switch (question.asks) {
    case 'product': {
      const { place, source, pixel, weight, product } = frame.taps[question.tap]!;
      const factors = `${formatNumber(pixel)} × ${formatWeight(weight)}`;
      const isInside = source !== null && isSame(source, place);
      const next = isInside
        ? `${placeName(place)} of the image comes next.`
        : `${placeName(place)} comes next: outside the image, with the number ${formatNumber(pixel)}.`;
      return `${next} What is ${factors}?${precision(product)}`;
    }
    case 'sum':
      return `With the last product added: what is the sum of all ${frame.taps.length}?${precision(frame.sum)}`;
    case 'value':
      return `Which number will be stored at ${placeName(computation.output).toLowerCase()} of the output?`;
  }
}
