/** Numbers that the text types, each with the reason why it is data and no result. */
export const typedNumbers = {
  '9798': 'OpenCV’s whole-number weight of red, as it stands in the library',
  '19235': 'the same of green',
  '3735': 'the same of blue',
  '32768': 'the denominator of those weights',
  '4,096': 'steps of a camera with 12 bits',
  '0.8': 'the pixel of a question',
  '8': 'the width of an image in a question',
  '3': 'the channels of a colour image by its definition',
};
