/** Numbers that the text types, each with the reason why it is data and no result. */
export const typedNumbers = {
  '100': 'the pixel value of the flat area that the text names',
};
