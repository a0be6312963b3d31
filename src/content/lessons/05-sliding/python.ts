import loops from '../../../components/figures/stepper/loops.numpy.py?raw';
import { bytes, floats, type PythonListing } from '../../../components/lesson/python-listing.ts';
import { correlate, pad } from '../../../lib/convolve/index.ts';
import numpy from './correlate.numpy.py?raw';
import opencv from './correlate.opencv.py?raw';
import { sliding } from './data.ts';

const { image, kernel } = sliding;

/** The mean of the disc, as bytes. */
export const mean: PythonListing = {
  sources: { numpy, opencv },
  given: { image: bytes(image), kernel: floats(kernel) },
  prints: [correlate(image, kernel, { output: 'bytes' })],
};

/** The loops beside the stepper, on the figure of this lesson. */
export const stepper: PythonListing = {
  sources: { numpy: loops },
  given: {
    padded: floats(pad(image, { top: 1, right: 1, bottom: 1, left: 1 }, 'replicate')),
    kernel: floats(kernel),
  },
  prints: [correlate(image, kernel)],
};
