import { createMatrix, type Matrix } from '../../convolve/index.ts';
import { activations, tensorFromMatrices, type Tensor } from '../../learning/index.ts';
import { counted } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';
import type { BuiltStack } from './model.ts';
import type { LayerSettings } from './settings.ts';

/** The picture moved to the right; zeros come in on the left. */
export function shifted(image: Matrix, by: number): Matrix {
  const { width, height, data } = image;
  const moved = data.map((_, i) => (i % width < by ? 0 : data[i - by]!));
  return createMatrix(width, height, moved);
}

/** What a shift of the image does to the maps of one stage. */
export interface StageShift {
  readonly output: Tensor;
  /** By how many pixels these maps would have to move: a fraction where a stride has divided it. */
  readonly exact: number;
  /** The whole number of pixels by which they are compared, the best there is. */
  readonly by: number;
  /** The indices that are not just shifted, and how many were compared. */
  readonly broken: readonly number[];
  readonly compared: number;
}

/** The maps of the shifted image, of the image itself first, each held against the shifted maps. */
export function shiftThrough(stack: BuiltStack, image: Matrix, by: number): StageShift[] {
  const outputs = activations(stack.network, tensorFromMatrices([shifted(image, by)]));
  let exact = by;
  return outputs.map((output, stage) => {
    if (stage > 0) exact *= scaleOf(stack.layers[stage - 1]!);
    const tries = [...new Set([Math.floor(exact), Math.ceil(exact)])].map((whole) =>
      comparedAt(stack.outputs[stage]!, output, whole),
    );
    const best = tries.reduce((a, b) => (b.broken.length < a.broken.length ? b : a));
    return { output, exact, ...best };
  });
}

const scaleOf = ({ kind, stride }: LayerSettings): number =>
  kind === 'relu' ? 1 : kind === 'transposed' ? stride : 1 / stride;

/** Sums that are equal but for their last digits. */
const ROUNDING = 1e-9;

function comparedAt(
  before: Tensor,
  after: Tensor,
  by: number,
): Pick<StageShift, 'by' | 'broken' | 'compared'> {
  const width = after.shape[2]!;
  const indices = [...after.data.keys()].filter((i) => i % width >= by);
  const broken = indices.filter((i) => Math.abs(after.data[i]! - before.data[i - by]!) > ROUNDING);
  return { by, broken, compared: indices.length };
}

/** Does a stage just shift, in a sentence. */
export function shiftText({ exact, by, broken, compared }: StageShift): string {
  const cells = counted(compared, 'cell');
  if (broken.length === 0) {
    if (compared === 0) return 'Nothing is left that could be compared.';
    const moved = by === 0 ? 'the same as before' : `just shifted, by ${by}`;
    return Number.isInteger(exact)
      ? `Equivariant: ${compared === 1 ? 'the cell is' : `all ${cells} are`} ${moved}.`
      : `All ${cells} are ${moved}, though the shift is ${formatNumber(exact, 2)} of a cell.`;
  }
  const differ = `${broken.length} of ${cells} ${broken.length === 1 ? 'differs' : 'differ'}`;
  return Number.isInteger(exact)
    ? `Not equivariant: shifted by ${by}, ${differ}.`
    : `Not equivariant: the shift would be ${formatNumber(exact, 2)} of a cell. Even shifted by ${by}, ${differ}.`;
}
