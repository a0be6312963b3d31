import { eachWeight, type Layout } from './sliding.ts';

/**
 * The three sums of a convolution layer. All of them pair the pixels of an image with the weights of
 * a kernel and the places of an output; they differ in which two are multiplied, and to which of the
 * three the product is added.
 *
 *     addOutputs     output[place]   += weight * pixel         what the layer gives
 *     addPixels      image[pixel]    += weight * output        back the way it came
 *     addWeights     kernel[weight]  += pixel * output         the correlation of image and output
 */
export function addOutputs(
  layout: Layout,
  kernel: Float64Array,
  image: Float64Array,
  output: Float64Array,
): void {
  const { rowStep, stride, width } = stepsOf(layout);
  eachWeight(layout, (index, pixel, place, rows, columns) => {
    const weight = kernel[index]!;
    for (let y = 0; y < rows; y++) {
      const from = pixel + y * rowStep;
      const to = place + y * width;
      for (let x = 0; x < columns; x++) output[to + x]! += weight * image[from + x * stride]!;
    }
  });
}

export function addPixels(
  layout: Layout,
  kernel: Float64Array,
  image: Float64Array,
  output: Float64Array,
): void {
  const { rowStep, stride, width } = stepsOf(layout);
  eachWeight(layout, (index, pixel, place, rows, columns) => {
    const weight = kernel[index]!;
    for (let y = 0; y < rows; y++) {
      const to = pixel + y * rowStep;
      const from = place + y * width;
      for (let x = 0; x < columns; x++) image[to + x * stride]! += weight * output[from + x]!;
    }
  });
}

export function addWeights(
  layout: Layout,
  kernel: Float64Array,
  image: Float64Array,
  output: Float64Array,
): void {
  const { rowStep, stride, width } = stepsOf(layout);
  eachWeight(layout, (index, pixel, place, rows, columns) => {
    let sum = 0;
    for (let y = 0; y < rows; y++) {
      const here = pixel + y * rowStep;
      const there = place + y * width;
      for (let x = 0; x < columns; x++) sum += image[here + x * stride]! * output[there + x]!;
    }
    kernel[index]! += sum;
  });
}

/** From one place to the next: in the image a stride, in the output one number or one row of them. */
const stepsOf = ({ rows, columns }: Layout) => ({
  rowStep: rows.stride * columns.length,
  stride: columns.stride,
  width: columns.places,
});
