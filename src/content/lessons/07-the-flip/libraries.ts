import type { Behaviour } from '../../../lib/films/impulse/response.ts';

interface Library {
  /** A name of code stands between backticks. */
  readonly name: string;
  readonly kind: Behaviour;
  /** What it does beyond the edge unless told otherwise, in its own words, and the size if it is not `same`. */
  readonly border: string;
  /** Was it tried, or is it only written so in its documentation? */
  readonly known: 'tried' | 'documented';
}

/** The table of the lesson: which library function does which. */
export const libraries: readonly Library[] = [
  { name: 'OpenCV 5.0, `filter2D`', kind: 'correlation', border: 'reflect101', known: 'tried' },
  {
    name: 'SciPy 1.17, `ndimage.correlate`',
    kind: 'correlation',
    border: 'reflect',
    known: 'tried',
  },
  {
    name: 'SciPy 1.17, `ndimage.convolve`',
    kind: 'convolution',
    border: 'reflect',
    known: 'tried',
  },
  {
    name: 'SciPy 1.17, `signal.correlate2d`',
    kind: 'correlation',
    border: 'zeros (full)',
    known: 'tried',
  },
  {
    name: 'SciPy 1.17, `signal.convolve2d`',
    kind: 'convolution',
    border: 'zeros (full)',
    known: 'tried',
  },
  {
    name: 'ImageMagick 6.9, `-morphology Convolve`',
    kind: 'convolution',
    border: 'edge',
    known: 'tried',
  },
  {
    name: 'ImageMagick 6.9, `-morphology Correlate`',
    kind: 'correlation',
    border: 'edge',
    known: 'tried',
  },
  {
    name: 'SVG `feConvolveMatrix` (Chromium 156)',
    kind: 'convolution',
    border: 'duplicate',
    known: 'tried',
  },
  {
    name: 'Pillow 12.3, `ImageFilter.Kernel`',
    kind: 'rows upside down',
    border: 'left unfiltered',
    known: 'tried',
  },
  { name: 'MATLAB `conv2`', kind: 'convolution', border: 'zeros (full)', known: 'documented' },
  { name: 'MATLAB `imfilter`', kind: 'correlation', border: 'zeros', known: 'documented' },
  { name: 'PyTorch `Conv2d`', kind: 'correlation', border: 'none (valid)', known: 'documented' },
  {
    name: 'TensorFlow `conv2d`',
    kind: 'correlation',
    border: 'none (VALID) or zeros (SAME)',
    known: 'documented',
  },
  { name: 'Caffe `Convolution`', kind: 'correlation', border: 'none (valid)', known: 'documented' },
  { name: 'Theano `conv2d`', kind: 'convolution', border: 'none (valid)', known: 'documented' },
  {
    name: 'Julia `ImageFiltering.imfilter`',
    kind: 'correlation',
    border: 'replicate',
    known: 'documented',
  },
];
