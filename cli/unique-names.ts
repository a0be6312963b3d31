/** Names with the same place are one and the same to some disks. */
const placeOf = (name: string): string => name.normalize().toLowerCase();

/**
 * Makes names differ, also where a disk takes capitals for small letters: `blur`, `blur-2`.
 *
 * @param taken Names that stay free.
 */
export function uniqueNames(names: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    let unused = name;
    for (let count = 2; used.has(placeOf(unused)); count++) unused = `${name}-${count}`;
    used.add(placeOf(unused));
    return unused;
  });
}
