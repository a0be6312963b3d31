import { describe, expect, it } from 'vitest';
import {
  correlate,
  kernelBank,
  layoutOf,
  borderIndex,
  toBytes,
  type Border,
} from '../../src/lib/convolve/index.ts';
import { distance } from '../unit/convolve/support.ts';
import { matrixOf, readVectors, type Case, type Grid } from './read-vectors.ts';

interface ByteCase extends Case {
  readonly kernelName: keyof typeof kernelBank;
  readonly border: Border;
  readonly output: 'uint8-round-saturate' | 'uint8-clip-truncate';
}

/** So near to where the byte changes, the last digits of float32 weights decide. */
const NEAR = 1e-3;

/** From this size OpenCV 4.6 makes its sums by a discrete Fourier transform, with its own rounding. */
const LARGEST_DIRECT = 11;

/** The sum in float64 with the weights of the file, before anything is rounded. */
function exactSums({ image, kernel, border }: ByteCase): number[] {
  const { width, height, offset } = layoutOf(matrixOf(image), matrixOf(kernel), { border });
  const pixelAt = (x: number, y: number, { data }: Grid): number => {
    const column = borderIndex(x, image.width, border);
    const row = borderIndex(y, image.height, border);
    return column === -1 || row === -1 ? 0 : data[row * image.width + column]!;
  };
  return Array.from({ length: width * height }, (_, i) =>
    kernel.data.reduce((sum, weight, k) => {
      const x = (i % width) + (k % kernel.width) + offset.x;
      const y = Math.floor(i / width) + Math.floor(k / kernel.width) + offset.y;
      return sum + weight * pixelAt(x, y, image);
    }, 0),
  );
}

/** Whether a byte may differ by 1: the sum lies where rounding, or dropping the fraction, jumps. */
function isNearJump(sum: number, output: ByteCase['output']): boolean {
  const jump = output === 'uint8-round-saturate' ? 0.5 : 0;
  const away = Math.abs(sum - jump - Math.round(sum - jump));
  return away <= NEAR;
}

function bytesOf({ image, kernelName, border, output }: ByteCase): Uint8ClampedArray {
  const filtered = correlate(matrixOf(image), kernelBank[kernelName], { border });
  return toBytes(filtered, {
    rounding: output === 'uint8-round-saturate' ? 'half-even' : 'truncate',
  });
}

const cases = readVectors<ByteCase>('uint8');

describe('bytes, from OpenCV filter2D and from the tutorial', () => {
  it('has 30 cases: six kernels by four borders, and by the tutorial', () => {
    expect(cases).toHaveLength(30);
  });

  it.each(cases.map((example) => [example.kernelName, example.source, example] as const))(
    '%s: %s',
    (name, _, example) => {
      const { kernel, output, expected } = example;
      expect(distance(kernelBank[name], matrixOf(kernel))).toBe(0);
      const bytes = bytesOf(example);
      const sums = exactSums(example);
      const usesTransform = output === 'uint8-round-saturate' && kernel.width > LARGEST_DIRECT;
      const differences = [...bytes].map((byte, i) => Math.abs(byte - expected.data[i]!));
      const wrong = differences.filter((difference, i) => {
        const allowed = usesTransform || isNearJump(sums[i]!, output) ? 1 : 0;
        return difference > allowed;
      });
      expect(wrong).toEqual([]);
    },
  );

  it('needs none of these allowances so far: no byte differs', () => {
    const off = cases.flatMap((example) => {
      const bytes = bytesOf(example);
      return example.expected.data.filter((byte, i) => byte !== bytes[i]);
    });
    expect(off).toHaveLength(0);
  });
});
