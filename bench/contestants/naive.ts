import { createMatrix, type Image, type Matrix } from '../../src/lib/convolve/index.ts';
import { productsOf, type Contestant } from './contestant.ts';

/** More would take longer than it teaches. */
const MOST_PRODUCTS = 2e9;

/**
 * What one writes at first: pad a copy by hand, then four loops over it. Odd kernels, replicated
 * border, and no checks; a clamped array rounds the bytes.
 */
function correlateNaively(image: Image, kernel: Matrix, out: Image): void {
  const padX = (kernel.width - 1) / 2;
  const padY = (kernel.height - 1) / 2;
  const padded = createMatrix(image.width + 2 * padX, image.height + 2 * padY);
  for (let y = 0; y < padded.height; y++) {
    for (let x = 0; x < padded.width; x++) {
      const row = Math.min(Math.max(y - padY, 0), image.height - 1);
      const column = Math.min(Math.max(x - padX, 0), image.width - 1);
      padded.data[y * padded.width + x] = image.data[row * image.width + column]!;
    }
  }
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      let sum = 0;
      for (let v = 0; v < kernel.height; v++) {
        for (let u = 0; u < kernel.width; u++) {
          sum += padded.data[(y + v) * padded.width + x + u]! * kernel.data[v * kernel.width + u]!;
        }
      }
      out.data[y * out.width + x] = sum;
    }
  }
}

export const naive: Contestant = {
  name: 'naive loops',
  can: (task) => productsOf(task) <= MOST_PRODUCTS,
  start: ({ image, kernel }, out) => ({ call: () => correlateNaively(image, kernel, out) }),
};
