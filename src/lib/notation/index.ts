export { exactText, matrixText } from './exact.ts';
export { commonDenominator, over } from './fraction.ts';
export { formatNumber, formatPower, formatWeight, spokenNumber, spokenWeight } from './number.ts';
export * from './reading/index.ts';
