/** Numbers that the text types, each with the reason why it is data and no result. */
export const typedNumbers = {
  '512': 'the side of an image that the text names',
  '3': 'the side of a kernel that the text names',
};
