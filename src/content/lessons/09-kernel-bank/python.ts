import { bytes, floats, type PythonListing } from '../../../components/lesson/python-listing.ts';
import { correlate, kernelBank } from '../../../lib/convolve/index.ts';
import numpy from './bank.numpy.py?raw';
import opencv from './bank.opencv.py?raw';
import { corner } from './data.ts';

const { sharpen, laplacian, sobel_x, sobel_y } = kernelBank;
const kernels = { sharpen, laplacian, sobel_x, sobel_y };

/** The four small kernels of the bank on sixteen pixels, as bytes. */
export const bank: PythonListing = {
  sources: { numpy, opencv },
  given: {
    image: bytes(corner),
    ...Object.fromEntries(Object.entries(kernels).map(([name, kernel]) => [name, floats(kernel)])),
  },
  prints: Object.values(kernels).map((kernel) => correlate(corner, kernel, { output: 'bytes' })),
};
