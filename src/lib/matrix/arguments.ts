/**
 * How the library refuses what it does not understand: in one sentence that says what it received and
 * what to pass. A `TypeError` means another kind of thing, a `RangeError` a wrong value of the right
 * kind.
 */

type ErrorKind = typeof TypeError | typeof RangeError;

/** At most this much of what was received is said back. */
const LONGEST = 40;

export function refuse(Kind: ErrorKind, name: string, received: unknown, wanted: string): never {
  throw new Kind(`${name}: received ${shown(received)}; pass ${wanted}`);
}

/**
 * `Object`, `Array`, `Float32Array`, `Date`: what a value calls itself. `instanceof` would not know
 * what comes from another frame, which has a `Float32Array` of its own.
 */
export const kindOf = (value: unknown): string =>
  Object.prototype.toString.call(value).slice(8, -1);

/** A number as it is, a text in quotes, and of everything else its kind. */
function shown(value: unknown): string {
  if (typeof value === 'number' || value === null || value === undefined) return String(value);
  if (typeof value !== 'string') return kindOf(value);
  return value.length > LONGEST ? `"${value.slice(0, LONGEST)}…"` : `"${value}"`;
}

const errorKind = (value: unknown, right: string): ErrorKind =>
  typeof value === right ? RangeError : TypeError;

/** @throws {TypeError} if `value` is nothing that has fields. */
export function requireFields(name: string, value: unknown, wanted: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse(TypeError, name, value, wanted);
  }
}

/** @throws {TypeError} if `options` are no plain object, or have a name that is not `known`. */
export function requireOptions(name: string, options: unknown, known: readonly string[]): void {
  if (kindOf(options) !== 'Object') refuse(TypeError, name, options, 'an object');
  const stranger = Object.keys(options as object).find((key) => !known.includes(key));
  if (stranger !== undefined) refuse(TypeError, name, stranger, `only ${known.join(', ')}`);
}

/** @throws {TypeError | RangeError} if `value` is not among the `known`. */
export function requireOneOf(name: string, value: unknown, known: readonly string[]): void {
  if (!known.includes(value as string)) refuseName(name, value, known);
}

export function refuseName(name: string, value: unknown, known: readonly string[]): never {
  refuse(errorKind(value, 'string'), name, value, `one of ${known.join(', ')}`);
}

/** @throws {TypeError | RangeError} if `value` is no number, or not one that `isFit` accepts. */
export function requireNumber(
  name: string,
  value: unknown,
  wanted = 'a number',
  isFit: (value: number) => boolean = () => true,
): void {
  if (typeof value !== 'number' || !isFit(value)) {
    refuse(errorKind(value, 'number'), name, value, wanted);
  }
}

/** @throws {TypeError | RangeError} if `value` is no whole number from `least` to `most`. */
export function requireWhole(name: string, value: unknown, least: number, most = Infinity): void {
  const number = value as number;
  if (Number.isInteger(number) && number >= least && number <= most) return;
  const range = most < Infinity ? `from ${least} to ${most}` : `of at least ${least}`;
  refuse(errorKind(value, 'number'), name, value, `a whole number ${range}`);
}

/** @throws {TypeError} if `list` is no list, or something in it is no number. */
export function requireNumbers(name: string, list: ArrayLike<number>): void {
  const kind = kindOf(list);
  // All that a typed array holds is of one type.
  if (ArrayBuffer.isView(list) && /^(Float|Int|Uint)/.test(kind)) return;
  if (kind !== 'Array') refuse(TypeError, name, list, 'a list of numbers');
  for (let i = 0; i < list.length; i++) {
    if (typeof list[i] !== 'number') refuse(TypeError, `${name}[${i}]`, list[i], 'a number');
  }
}
