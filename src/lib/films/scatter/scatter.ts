import { createMatrix, type Matrix } from '../../convolve/index.ts';
import { areaOf, contains, valueAt, type Point, type Rectangle } from '../../grid/index.ts';

/** The cells that a kernel of odd sides covers when its centre lies on `centre`. */
export function reachOf({ width, height }: Matrix, centre: Point): Rectangle {
  return { x: centre.x - (width - 1) / 2, y: centre.y - (height - 1) / 2, width, height };
}

/** Every weight times `factor`. */
export function scaled({ width, height, data }: Matrix, factor: number): Matrix {
  return createMatrix(
    width,
    height,
    data.map((weight) => weight * factor),
  );
}

/**
 * Convolution by stamping: each of `pixels` adds the kernel, times its value, around itself. What
 * falls outside is lost, as with zeros outside.
 */
export function scatter(image: Matrix, kernel: Matrix, pixels: readonly Point[]): Matrix {
  const output = createMatrix(image.width, image.height);
  for (const pixel of pixels) {
    const reach = reachOf(kernel, pixel);
    for (let v = 0; v < kernel.height; v++) {
      for (let u = 0; u < kernel.width; u++) {
        const target = { x: reach.x + u, y: reach.y + v };
        if (!contains(areaOf(image), target)) continue;
        output.data[target.y * image.width + target.x]! +=
          valueAt(image, pixel) * valueAt(kernel, { x: u, y: v });
      }
    }
  }
  return output;
}
