import { floats, type PythonListing } from '../../../components/lesson/python-listing.ts';
import { convolve } from '../../../lib/convolve/index.ts';
import numpy from './convolve.numpy.py?raw';
import opencv from './convolve.opencv.py?raw';
import { convolved } from './data.ts';

const { image, kernel } = convolved;

/** The small convolution that the lesson steps through. */
export const turned: PythonListing = {
  sources: { numpy, opencv },
  given: { image: floats(image), kernel: floats(kernel) },
  prints: [convolve(image, kernel, { size: 'valid' })],
};
