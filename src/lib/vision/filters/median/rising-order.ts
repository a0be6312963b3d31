/** Bits of a digit, and how many digits 32 bits have. */
const [DIGIT_BITS, DIGITS] = [11, 3];

/**
 * The indices of float32 numbers, those of the smallest first; equal ones keep their order. -0 comes before
 * 0, and NaN last, as in `Float32Array.prototype.sort`. By radix sort: one pass over all for each digit.
 */
export function risingOrder(values: Float32Array): Uint32Array {
  const keys = keysOf(values);
  let order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  let sorted = new Uint32Array(values.length);
  for (let digit = 0; digit < DIGITS; digit++) {
    sortBy(keys, digit * DIGIT_BITS, order, sorted);
    [order, sorted] = [sorted, order];
  }
  return order;
}

/** Whole numbers in the order of the values: of negative ones, which rise as they shrink, all bits are turned. */
function keysOf(values: Float32Array): Uint32Array {
  const keys = new Uint32Array(values.length);
  // A copy: the values may begin anywhere in their memory.
  const bits = new Int32Array(values.slice().buffer);
  for (let i = 0; i < keys.length; i++) {
    const sign = bits[i]! >> 31;
    keys[i] = Number.isNaN(values[i]!) ? 2 ** 32 - 1 : bits[i]! ^ (sign | 0x8000_0000);
  }
  return keys;
}

function sortBy(keys: Uint32Array, shift: number, order: Uint32Array, sorted: Uint32Array): void {
  const mask = 2 ** DIGIT_BITS - 1;
  const places = new Uint32Array(mask + 2);
  for (let i = 0; i < keys.length; i++) places[((keys[i]! >>> shift) & mask) + 1]! += 1;
  for (let d = 1; d < places.length; d++) places[d]! += places[d - 1]!;
  for (let i = 0; i < order.length; i++) {
    const index = order[i]!;
    const digit = (keys[index]! >>> shift) & mask;
    sorted[places[digit]!] = index;
    places[digit]! += 1;
  }
}
