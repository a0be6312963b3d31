import { normalAt } from '../../matrix/index.ts';

/** The longest run that was asked for: while sigma is moved, they are the same. */
let latest: { readonly seed: number; readonly first: number; readonly normals: Float64Array } = {
  seed: 0,
  first: 0,
  normals: new Float64Array(0),
};

/** Longer runs are not kept: 4 MB. */
const LONGEST_KEPT = 2 ** 19;

/** The `normalAt` of so many indices in a row; they are only to be read. */
export function normalsFrom(seed: number, first: number, count: number): Float64Array {
  const start = first - latest.first;
  if (latest.seed === seed && start >= 0 && start + count <= latest.normals.length) {
    return latest.normals.subarray(start, start + count);
  }
  const normals = new Float64Array(count);
  for (let i = 0; i < count; i++) normals[i] = normalAt(seed, first + i);
  // A picture may be made in one large part, which is made again and again, and many small ones.
  const isLarger = seed !== latest.seed || count >= latest.normals.length;
  if (isLarger && count <= LONGEST_KEPT) latest = { seed, first, normals };
  return normals;
}
