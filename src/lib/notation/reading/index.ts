export { quoted } from './characters.ts';
export { parseLinked } from './linked.ts';
export { parseMatrix } from './matrix.ts';
export { hasDecimalComma, parseNumber } from './number.ts';
export { SMALLEST_SQUARE } from './smallest-square.ts';
export { AmbiguousMatrix, plainNotation, readingText, type ParsedMatrix } from './reading.ts';
