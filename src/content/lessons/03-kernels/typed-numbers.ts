/** Numbers that the text types, each with the reason why it is data and no result. */
export const typedNumbers = {
  '3': 'the side of a kernel that the text names',
};
