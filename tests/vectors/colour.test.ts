import { describe, expect, it } from 'vitest';
import { fromImageData, toImageData, type Border } from '../../src/lib/convolve/index.ts';
import { correlateChannels } from '../../src/lib/vision/index.ts';
import { matrixOf, readVectors, type Case, type Grid } from './read-vectors.ts';

interface PictureCase extends Case {
  readonly label: string;
  readonly kernelName: string;
  readonly border: Border;
}

const pictureOf = ({ width, height, data }: Grid) => ({
  width,
  height,
  data: Uint8ClampedArray.from(data),
});

describe('channels with alpha, from OpenCV through premultiplied colour', () => {
  it.each(readVectors<PictureCase>('transparency'))(
    '$label, $kernelName, $border',
    ({ image, kernel, border, expected }) => {
      const channels = fromImageData(pictureOf(image));
      const filtered = correlateChannels(channels, matrixOf(kernel), { border });
      expect([...toImageData(filtered).data]).toEqual(expected.data);
    },
  );
});
