import { stepperFilm } from '../../../lib/films/stepper/film.ts';
import type { FigureSource } from '../../../lib/films/source.ts';
import { commonDenominator, formatNumber, over } from '../../../lib/notation/index.ts';

/** What a computation of a single output pixel comes to, as text for a lesson. */
export interface Result {
  /** The sum as a decimal, and over the kernel's denominator: 126, and 1134/9. */
  readonly sum: string;
  readonly fraction: string;
  /** The number that is stored. */
  readonly stored: string;
  /** Sum of the kernel's weights. */
  readonly weights: string;
}

export function resultOf(source: FigureSource): Result {
  const { trace } = stepperFilm(source);
  const last = trace.frameAt(trace.length - 1);
  const denominator = commonDenominator(source.kernel.data) ?? 1;
  const weights = source.kernel.data.reduce((sum, weight) => sum + weight, 0);
  return {
    sum: formatNumber(last.sum, 2),
    fraction: `${formatNumber(over(last.sum, denominator).numerator, 0)}/${denominator}`,
    stored: formatNumber(last.value, 0),
    weights: formatNumber(weights, 2),
  };
}

/** The products of that pixel, in reading order. */
export function productsOf(source: FigureSource): number[] {
  const { trace } = stepperFilm(source);
  return trace.tapsAt(trace.outputs).map(({ product }) => product);
}
