import { areaOf, cellAt, stillGrid, type Grid } from '../../../grid/index.ts';
import type { Field, Worksheet } from '../../faded/worksheet.ts';
import { storageOf, type Computation, type Question } from '../computation.ts';
import type { ComputationProblem } from '../problem.ts';

/** Share of the products that is blank in each round. */
const BLANK_PRODUCTS = [0, 0, 0.5, 1];

/**
 * A round about one output pixel.
 *
 * @param round From 0: worked out, last step blank, half blank, all blank.
 */
export function layOut({ computation }: ComputationProblem, round: number): Worksheet<Question> {
  return {
    task: taskOf(computation),
    grids: gridsOf(computation),
    steps: { name: 'Products', order: 'row by row' },
    fields: fieldsOf(computation, round),
  };
}

/** What is to be computed, in a sentence or two. */
function taskOf({ operation, border = 'replicate', size, output }: Computation): string {
  const name =
    operation === 'convolve'
      ? 'This is a convolution: the kernel below is not turned yet.'
      : 'The kernel is used as written.';
  if (size === 'valid') return `${name} It covers the whole image.`;
  return `${name} Its centre lies on row ${output.y}, column ${output.x}, and the rule beyond the edge is ${border}.`;
}

export function gridsOf({ image, kernel, output, size }: Computation): readonly Grid[] {
  const outline = size === 'valid' ? {} : { outline: { ...output, width: 1, height: 1 } };
  return [
    { ...stillGrid('image', 'Image', image), ...outline, part: 'image' },
    { ...stillGrid('kernel', 'Kernel', kernel), part: 'written' },
  ];
}

/** Every product, their sum, and the stored number if it is another step. */
function fieldsOf(computation: Computation, round: number): readonly Field<Question>[] {
  const { kernel } = computation;
  const count = kernel.data.length;
  const given = count - Math.ceil(count * BLANK_PRODUCTS[round]!);
  const products = Array.from({ length: count }, (_, tap): Field<Question> => {
    const { x, y } = cellAt(areaOf(kernel), tap);
    const name = `Product at row ${y}, column ${x}`;
    return { question: { asks: 'product', tap }, name, blank: tap >= given, isStep: true, row: y };
  });
  const result = (asks: 'sum' | 'value', name: string): Field<Question> => ({
    question: { asks },
    name,
    blank: round > 0,
    isStep: false,
    row: kernel.height,
  });
  const stored = storageOf(computation) === 'float' ? [] : [result('value', 'Stored')];
  return [...products, result('sum', 'Sum'), ...stored];
}
