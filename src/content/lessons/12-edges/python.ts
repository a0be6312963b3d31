import { bytes, type PythonListing } from '../../../components/lesson/python-listing.ts';
import { magnitude } from '../../../lib/convolve/index.ts';
import { gradient } from '../../../lib/vision/index.ts';
import { patch } from './data.ts';
import numpy from './slope.numpy.py?raw';
import opencv from './slope.opencv.py?raw';

const { x, y } = gradient(patch);
const strength = magnitude(x, y);

/** The slopes of the patch, along x, along y, and their magnitude to three digits. */
export const slope: PythonListing = {
  sources: { numpy, opencv },
  given: { image: bytes(patch) },
  prints: [x, y, { data: strength.data.map((value) => Math.round(1000 * value) / 1000) }],
};
