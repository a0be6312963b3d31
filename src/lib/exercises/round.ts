import { formatNumber } from '../notation/index.ts';
import {
  fieldName,
  fieldsOf,
  follow,
  roundOf,
  storageOf,
  taskOf,
  truthOf,
  type Computation,
  type Question,
  type TidyKind,
} from './index.ts';
import { stillGrid, type Grid } from '../grid/index.ts';

/** A number of a round, ready to be shown or asked for. */
export interface RoundField {
  readonly question: Question;
  readonly blank: boolean;
  readonly name: string;
  readonly truth: string;
}

/** A round as it is shown: by the build, and by the browser for other numbers. */
export interface Round {
  readonly computation: Computation;
  readonly task: string;
  readonly image: Grid;
  readonly kernel: Grid;
  readonly fields: readonly RoundField[];
}

export function makeRound(seed: number, kind: TidyKind, index: number): Round {
  const computation = roundOf(seed, kind, index);
  const trace = follow(computation);
  const { image, kernel, output, size } = computation;
  const fields = fieldsOf(index, kernel.data.length, storageOf(computation) !== 'float');
  const whole = size === 'valid' ? {} : { outline: { ...output, width: 1, height: 1 } };
  return {
    computation,
    task: taskOf(computation),
    image: { ...stillGrid('image', 'Image', image), ...whole },
    kernel: stillGrid('kernel', 'Kernel', kernel),
    fields: fields.map((field) => ({
      ...field,
      name: fieldName(field.question, trace),
      truth: formatNumber(truthOf(computation, field.question)),
    })),
  };
}

/** A grid in words. */
export const spoken = ({ label, area, cells }: Grid): string => {
  const rows = Array.from({ length: area.height }, (_, row) =>
    cells
      .slice(row * area.width, (row + 1) * area.width)
      .map(({ text }) => text)
      .join(' '),
  );
  return `${label}: ${rows.join(', ')}`;
};
