/** Numbers that any lesson may type: they are rules and names, not results. Each with the reason. */
export const ALLOWED_EVERYWHERE: Readonly<Record<string, string>> = {
  '0': 'black, the start of a range, and what a kernel that sums to 0 says where nothing changes',
  '1': 'the sum of weights that keeps the brightness',
  '180': 'degrees of a half-turn',
  '255': 'the largest number that a byte can hold',
  '256': 'how many values a byte has',
  '2026': 'the year in which libraries were tried',
};

/** Numbers that one lesson may type, by its slug, each with the reason why it is data. */
export const ALLOWED_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'images-are-matrices': {
    '9798': 'OpenCV’s whole-number weight of red, as it stands in the library',
    '0.299': 'the weight of red by its standard',
    '32768': 'the denominator of those weights',
    '4,096': 'steps of a camera with 12 bits',
    '0.8': 'the pixel of a question',
    '8': 'the width of an image in a question',
    '3': 'the depth of a colour image by its definition',
  },
  kernels: {
    '3': 'the side of a kernel that the text names',
  },
  borders: {
    '512': 'the side of an image that the text names',
    '3': 'the side of a kernel that the text names',
  },
  'output-range': {
    '100': 'the pixel value of the flat area that the text names',
  },
};
