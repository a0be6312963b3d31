import type { PythonListing } from '../../../components/lesson/python-listing.ts';
import { fromImageData, grayscale } from '../../../lib/convolve/index.ts';
import { house } from './data.ts';
import numpy from './grayscale.numpy.py?raw';
import opencv from './grayscale.opencv.py?raw';

const { red, green, blue } = fromImageData(house);
const picture = Array.from({ length: house.height }, (_, y) =>
  Array.from({ length: house.width }, (__, x) =>
    [red, green, blue].map(({ data }) => data[y * house.width + x]!),
  ),
);

/** The house turned to gray. */
export const gray: PythonListing = {
  sources: { numpy, opencv },
  given: { picture: { type: 'uint8', values: picture } },
  prints: [grayscale(house)],
};
