import { floats, type PythonListing } from '../../../components/lesson/python-listing.ts';
import { LEARNED_FIRST } from '../../../lib/films/learned-kernel/model.ts';
import { film } from './data.ts';
import numpy from './learn.numpy.py?raw';
import pytorch from './learn.pytorch.py?raw';
import tensorflow from './learn.tensorflow.js?raw';

/** As many steps as the listings take. */
const STEPS = 100;
const { kernel } = film.steps[STEPS]!;

/** A kernel found from a picture before and after. */
export const learn: PythonListing = {
  sources: { numpy, pytorch, tensorflow },
  given: { before: floats(LEARNED_FIRST.image), after: floats(film.after) },
  prints: [{ data: kernel.data.map((weight) => Math.round(100 * weight) / 100) }],
};
