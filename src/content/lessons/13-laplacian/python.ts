import { bytes, type PythonListing } from '../../../components/lesson/python-listing.ts';
import { matrixFromRows } from '../../../lib/convolve/index.ts';
import { varianceOfLaplacian } from '../../../lib/vision/index.ts';
import numpy from './focus.numpy.py?raw';
import opencv from './focus.opencv.py?raw';

/** A soft edge, four pixels tall. */
const image = matrixFromRows(Array.from({ length: 4 }, () => [20, 20, 60, 100, 100, 100]));

/** How sharp a few pixels are. */
export const focus: PythonListing = {
  sources: { numpy, opencv },
  given: { image: bytes(image) },
  prints: [{ data: Float32Array.of(varianceOfLaplacian(image, { border: 'reflect101' })) }],
};
