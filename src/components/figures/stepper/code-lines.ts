/**
 * The lines of the library's loops, and of the same loops in NumPy, that are at work in each phase of
 * a step: the phases, and a text that this line alone holds.
 */
export const LOOPS = 'for (let y = 0; y < output.height; y++)';

export const LINES = {
  place: 'let sum = 0;',
  'product sum': 'sum += pixel * weight;',
  'range store': 'output.data[y * output.width + x] = sum;',
};

export const NUMPY_LINES = {
  place: 'window = padded',
  product: 'products = window * kernel',
  'sum range store': 'output[y, x] = products.sum()',
};
