/** What stands before one of several things that are named in a sentence: "a", "a and b", "a, b and c". */
export function joint(index: number, count: number): string {
  if (index === 0) return '';
  return index === count - 1 ? ' and ' : ', ';
}
