import { floats, type PythonListing } from '../../../components/lesson/python-listing.ts';
import { layers, planes, summed as sums } from './data.ts';
import numpy from './summed.numpy.py?raw';
import opencv from './summed.opencv.py?raw';

/** Three planes under a kernel of three layers, summed. */
export const summed: PythonListing = {
  sources: { numpy, opencv },
  given: {
    red: floats(planes.red),
    green: floats(planes.green),
    blue: floats(planes.blue),
    for_red: floats(layers.red),
    for_green: floats(layers.green),
    for_blue: floats(layers.blue),
  },
  prints: [sums],
};
