/**
 * Arrays to work in, kept from call to call: to get fresh memory from the system costs more than to
 * filter a picture with a 3 x 3 kernel. An array grows and is never given back; its content is
 * whatever was left there.
 */
const pool = new Map<string, Float64Array | Int32Array>();

/** @returns `length` numbers that nobody else uses under this `name`. */
export function floatScratch(name: string, length: number): Float64Array {
  const key = `float ${name}`;
  const kept = pool.get(key);
  if (kept instanceof Float64Array && kept.length >= length) return kept.subarray(0, length);
  const fresh = new Float64Array(length);
  pool.set(key, fresh);
  return fresh;
}

/** @returns `length` 32-bit integers that nobody else uses under this `name`. */
export function integerScratch(name: string, length: number): Int32Array {
  const key = `integer ${name}`;
  const kept = pool.get(key);
  if (kept instanceof Int32Array && kept.length >= length) return kept.subarray(0, length);
  const fresh = new Int32Array(length);
  pool.set(key, fresh);
  return fresh;
}
