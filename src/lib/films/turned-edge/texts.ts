import { grayGrid, type Grid } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';
import { OPERATOR_NAMES } from '../gradient/texts.ts';
import { OPERATORS } from '../gradient/slope.ts';
import { largestErrors } from './errors.ts';
import type { TurnedEdge } from './model.ts';

/** Degrees to a tenth, and no minus for what is rounded to 0. */
export const degreesText = (degrees: number): string =>
  `${formatNumber(Math.round(10 * degrees) / 10 + 0, 1)}°`;

/** The edge in whole gray levels. */
export const edgeGrid = ({ edge }: Pick<TurnedEdge, 'edge'>): Grid =>
  grayGrid('image', 'Edge', { ...edge, data: edge.data.map(Math.round) });

/** One row of the table for each pair of kernels. */
export const rowsOf = ({ found, errors }: TurnedEdge): readonly (readonly string[])[] => {
  const largest = largestErrors(errors);
  return OPERATORS.map((operator) => {
    const { gx, gy, degrees, error } = found[operator];
    return [
      OPERATOR_NAMES[operator],
      formatNumber(gx, 0),
      formatNumber(gy, 0),
      degreesText(degrees),
      degreesText(error),
      degreesText(largest[operator]),
    ];
  });
};

/** What the three find, in a sentence. */
export function turnedSentence({ angle, softness, found }: TurnedEdge): string {
  const errors = OPERATORS.map(
    (operator) => `${OPERATOR_NAMES[operator]} by ${degreesText(found[operator].error)}`,
  );
  return `A ${softness} edge, turned by ${angle}°. Its angle is off for ${errors.join(', for ').replace(/, for (?=[^,]*$)/, ' and for ')}.`;
}
