import { describe, expect, it } from 'vitest';
import { chooseKernels } from '../../../cli/kernel-option.ts';
import { kernelBank, matrixFromRows } from '../../../src/lib/convolve/index.ts';

describe('a kernel on the command line is read as in the lab', () => {
  const sharpen = matrixFromRows([
    [0, -1, 0],
    [-1, 5, -1],
    [0, -1, 0],
  ]);

  it.each([
    '0 -1 0; -1 5 -1; 0 -1 0',
    '{{0,-1,0},{-1,5,-1},{0,-1,0}}',
    'kernel = [0 -1 0; -1 5 -1; 0 -1 0];',
    '0 \u22121 0, \u20131 5 -1, 0 -1 0',
    '| 0 | -1 | 0 |\n| -1 | 5 | -1 |\n| 0 | -1 | 0 |',
    '\\begin{bmatrix} 0 & -1 & 0 \\\\ -1 & 5 & -1 \\\\ 0 & -1 & 0 \\end{bmatrix}',
    'np.array((\n [0, -1, 0],\n [-1, 5, -1],\n [0, -1, 0]), dtype="int")',
  ])('%j', async (text) => {
    expect(await chooseKernels([text], '.')).toEqual([{ name: 'kernel', kernel: sharpen }]);
  });

  it('with its factor, as the tutorial writes its blur', async () => {
    const blur = 'np.ones((7, 7), dtype="float") * (1.0 / (7 * 7))';
    expect((await chooseKernels([blur], '.'))[0]!.kernel).toEqual(kernelBank.small_blur);
  });
});
