/** Numbers that the text types, each with the reason why it is data and no result. */
export const typedNumbers = {
  '100': 'a threshold that programs use',
  '2000': 'the year of the first paper on it',
};
