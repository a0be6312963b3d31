import { floats, type PythonListing } from '../../../components/lesson/python-listing.ts';
import { filters } from '../../../lib/films/linearity/filters.ts';
import { excessOverSum } from '../../../lib/vision/index.ts';
import { a, b } from './data.ts';
import numpy from './excess.numpy.py?raw';
import opencv from './excess.opencv.py?raw';

/** The median put to the test, on the two images of the figure. */
export const excess: PythonListing = {
  sources: { numpy, opencv },
  given: { a: floats(a), b: floats(b) },
  prints: [excessOverSum(filters.median, a, b)],
};
