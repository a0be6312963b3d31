/** Numbers that the text types, each with the reason why it is data and no result. */
export const typedNumbers = {
  '2007': 'the year of two papers',
};
