/** Numbers that the text types, each with the reason why it is data and no result. */
export const typedNumbers = {
  '2014': 'the year of a paper',
};
