import { floats, type PythonListing } from '../../../components/lesson/python-listing.ts';
import { RANGES, toBytes } from '../../../lib/convolve/index.ts';
import { sums } from './data.ts';
import numpy from './range.numpy.py?raw';
import opencv from './range.opencv.py?raw';

/** The row of sums, brought to bytes in four ways. */
export const views: PythonListing = {
  sources: { numpy, opencv },
  given: { sums: floats(sums) },
  prints: RANGES.map((range) => ({ data: toBytes(sums, { range }) })),
};
