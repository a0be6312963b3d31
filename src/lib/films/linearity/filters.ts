import { borderIndex, box, correlate, type Matrix } from '../../convolve/index.ts';
import { median, threshold } from '../../vision/index.ts';

export const FILTERS = ['mean', 'median', 'maximum', 'threshold'] as const;
export type FilterName = (typeof FILTERS)[number];

/** The gray level above which a threshold makes a pixel white. */
const LEVEL = 100;

/** Each filter, on 3 x 3 pixels or on the pixel alone; the edge pixel is repeated. */
export const filters: Readonly<Record<FilterName, (image: Matrix) => Matrix>> = {
  mean: (image) => correlate(image, box(3, 3)),
  median: (image) => median(image, 3, 3),
  maximum,
  threshold: (image) => {
    const { data, ...size } = threshold(image, LEVEL);
    return { ...size, data: Float32Array.from(data) };
  },
};

/** The largest of the 3 x 3 pixels around each. */
function maximum({ width, height, data }: Matrix): Matrix {
  const around = [-1, 0, 1];
  return {
    width,
    height,
    data: data.map((_, index) => {
      const x = index % width;
      const y = Math.floor(index / width);
      const columns = around.map((across) => borderIndex(x + across, width, 'replicate'));
      const rows = around.map((down) => borderIndex(y + down, height, 'replicate'));
      return Math.max(
        ...rows.flatMap((row) => columns.map((column) => data[row * width + column]!)),
      );
    }),
  };
}
