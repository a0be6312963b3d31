import { statSync, type Stats } from 'node:fs';

/** What is at a path; `undefined` if nothing is, or if it cannot be reached: opening it tells why. */
export function statsAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
