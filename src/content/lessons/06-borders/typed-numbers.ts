/** Numbers that the text types, each with the reason why it is data and no result. */
export const typedNumbers = {
  '5.0': 'the release of OpenCV that was tried',
  '1.17': 'the release of SciPy that was tried',
  '2.4': 'the release of NumPy that was tried',
  '512': 'the side of an image that the text names',
  '3': 'the side of a kernel that the text names',
};
