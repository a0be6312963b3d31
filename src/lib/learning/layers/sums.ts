import { windowOf } from './window.ts';
import { padded, withoutPadding } from './padding.ts';
import type { Layout } from './sliding.ts';

/**
 * The three sums of a convolution layer. All of them pair the pixels of an image with the weights of
 * a kernel and the places of an output; they differ in which two are multiplied, and to which of the
 * three the product is added.
 *
 *     outputSums     output[place]  = sum of weight * pixel      what the layer gives
 *     pixelSums      image[pixel]   = sum of weight * output     back the way it came
 *     weightSums     kernel[weight] = sum of pixel * output      the correlation of image and output
 *
 * @returns In the order of their tensors.
 */
export function outputSums(
  layout: Layout,
  kernel: Float64Array,
  image: Float64Array,
): Float64Array<ArrayBuffer> {
  const { corners, steps } = windowOf(layout);
  const pixels = padded(layout, image);
  const [cells, places] = [steps.length, corners.length];
  const output = new Float64Array(layout.outputs * places);
  const last = layout.outputs - 1;
  const weightsOf = (next: number): Float64Array =>
    kernel.subarray(Math.min(next, last) * cells, (Math.min(next, last) + 1) * cells);
  // Four outputs at a time, so that a pixel is fetched once for four products. Where fewer are left,
  // the last one is summed several times.
  for (let first = 0; first <= last; first += 4) {
    const a = weightsOf(first);
    const b = weightsOf(first + 1);
    const c = weightsOf(first + 2);
    const d = weightsOf(first + 3);
    for (let place = 0; place < places; place++) {
      const corner = corners[place]!;
      let sumA = 0;
      let sumB = 0;
      let sumC = 0;
      let sumD = 0;
      for (let cell = 0; cell < cells; cell++) {
        const pixel = pixels[corner + steps[cell]!]!;
        sumA += a[cell]! * pixel;
        sumB += b[cell]! * pixel;
        sumC += c[cell]! * pixel;
        sumD += d[cell]! * pixel;
      }
      output[first * places + place] = sumA;
      output[Math.min(first + 1, last) * places + place] = sumB;
      output[Math.min(first + 2, last) * places + place] = sumC;
      output[Math.min(first + 3, last) * places + place] = sumD;
    }
  }
  return output;
}

/** Behind ReLU and pooling most of `output` is 0, which adds nothing and is passed over. */
export function pixelSums(
  layout: Layout,
  kernel: Float64Array,
  output: Float64Array,
): Float64Array<ArrayBuffer> {
  const { corners, steps, size } = windowOf(layout);
  const [cells, places] = [steps.length, corners.length];
  const pixels = new Float64Array(size);
  for (let i = 0; i < output.length; i++) {
    const value = output[i]!;
    if (value === 0) continue;
    const corner = corners[i % places]!;
    const weights = Math.floor(i / places) * cells;
    for (let cell = 0; cell < cells; cell++) {
      pixels[corner + steps[cell]!]! += value * kernel[weights + cell]!;
    }
  }
  return withoutPadding(layout, pixels);
}

/** As `pixelSums`, it passes over what is 0. */
export function weightSums(
  layout: Layout,
  image: Float64Array,
  output: Float64Array,
): Float64Array<ArrayBuffer> {
  const { corners, steps } = windowOf(layout);
  const pixels = padded(layout, image);
  const [cells, places] = [steps.length, corners.length];
  const kernel = new Float64Array(layout.outputs * cells);
  for (let i = 0; i < output.length; i++) {
    const value = output[i]!;
    if (value === 0) continue;
    const corner = corners[i % places]!;
    const weights = Math.floor(i / places) * cells;
    for (let cell = 0; cell < cells; cell++) {
      kernel[weights + cell]! += value * pixels[corner + steps[cell]!]!;
    }
  }
  return kernel;
}
