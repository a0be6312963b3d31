/** Numbers that the text types, each with the reason why it is data and no result. */
export const typedNumbers = {
  '1986': 'the year of Canny’s paper',
};
