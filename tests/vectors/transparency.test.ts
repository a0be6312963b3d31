import { describe, expect, it } from 'vitest';
import type { Border } from '../../src/lib/convolve/index.ts';
import { alone } from '../unit/pictures/support.ts';
import { matrixOf, readVectors, type Case, type Grid } from './read-vectors.ts';

interface PictureCase extends Case {
  readonly label: string;
  readonly kernelName: string;
  readonly border: Border;
}

const cases = readVectors<PictureCase>('transparency');

const pictureOf = ({ width, height, data }: Grid) => ({
  width,
  height,
  data: Uint8ClampedArray.from(data),
});

function filtered({ image, kernel, border }: PictureCase): number[] {
  const settings = { operation: 'correlate', range: 'clamp', mode: 'colour' } as const;
  const result = alone(pictureOf(image), { ...settings, border, kernel: matrixOf(kernel) });
  return [...result.data];
}

describe('pictures with alpha, from OpenCV through premultiplied colour', () => {
  it.each(cases)('$label, $kernelName, $border', (example) => {
    expect(filtered(example)).toEqual(example.expected.data);
  });

  it('a blurred white square on clear red has a white rim that fades out', () => {
    const [square] = cases as [PictureCase];
    const { width, height } = square.image;
    const start = 4 * width * Math.floor(height / 2);
    const row = filtered(square).slice(start, start + 4 * 7);
    expect(row.filter((_, i) => i % 4 === 3)).toEqual([0, 0, 16, 80, 175, 239, 255]);
    expect(row.slice(8).filter((_, i) => i % 4 !== 3)).toEqual(new Array(15).fill(255));
  });
});
