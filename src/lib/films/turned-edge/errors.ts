import type { Plot, PlotLine } from '../../plot/index.ts';
import type { Operator } from '../../vision/index.ts';
import { OPERATORS } from '../gradient/slope.ts';
import { foundIn, turnedEdge, type Softness } from './edge.ts';

/** The largest angle that is tried: from there on everything repeats, with x and y exchanged. */
export const MOST_DEGREES = 90;

export type Errors = Readonly<Record<Operator, readonly number[]>>;

/** By how many degrees each pair of kernels is off, at every whole degree. */
export function errorsOf(softness: Softness): Errors {
  const found = Array.from({ length: MOST_DEGREES + 1 }, (_, degrees) =>
    foundIn(turnedEdge(degrees, softness), degrees),
  );
  const errors = OPERATORS.map((operator) => [operator, found.map((one) => one[operator].error)]);
  return Object.fromEntries(errors) as Errors;
}

/** The largest of each, without its sign. */
export const largestErrors = (errors: Errors): Readonly<Record<Operator, number>> =>
  Object.fromEntries(
    OPERATORS.map((operator) => [operator, Math.max(...errors[operator].map(Math.abs))]),
  ) as Record<Operator, number>;

const LINES: readonly (Pick<PlotLine, 'name' | 'kind'> & { readonly operator: Operator })[] = [
  { name: 'Sobel', kind: 'output', operator: 'sobel' },
  { name: 'Prewitt', kind: 'product', operator: 'prewitt' },
  { name: 'Scharr', kind: 'kernel', operator: 'scharr' },
];

/** The errors over the true angle. */
export const errorPlot = (errors: Errors): Plot => ({
  x: { name: 'True angle', unit: 'degrees', domain: [0, MOST_DEGREES] },
  y: { name: 'Error', unit: 'degrees', domain: [-8, 8] },
  lines: LINES.map(({ operator, ...line }) => ({
    ...line,
    values: errors[operator].map((error) => Math.round(100 * error) / 100),
  })),
});
