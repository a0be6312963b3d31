/**
 * Arrays to work in, kept from call to call: fresh memory from the system costs more time than
 * filtering a picture with a 3 x 3 kernel. An array may grow and is never freed; its content is
 * whatever was left there.
 */
const pool = new Map<string, Float64Array>();

/** @returns `length` numbers that nobody else uses under this `name`. */
export function floatScratch(name: string, length: number): Float64Array {
  const kept = pool.get(name);
  if (kept !== undefined && kept.length >= length) return kept.subarray(0, length);
  const fresh = new Float64Array(length);
  pool.set(name, fresh);
  return fresh;
}
