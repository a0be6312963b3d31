import { bytes, type PythonListing } from '../../../components/lesson/python-listing.ts';
import { BORDERS, pad } from '../../../lib/convolve/index.ts';
import { row } from './data.ts';
import numpy from './pad.numpy.py?raw';
import opencv from './pad.opencv.py?raw';

/** The row of four, continued by each of the five rules. */
export const rules: PythonListing = {
  sources: { numpy, opencv },
  given: { row: bytes(row) },
  prints: BORDERS.map((border) => pad(row, { top: 0, right: 2, bottom: 0, left: 2 }, border)),
};
