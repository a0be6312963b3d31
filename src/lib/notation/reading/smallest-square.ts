/**
 * Fewer numbers in one line are a row in most cases: 1 2 1, or 1 3 3 1. A file of its own, because
 * figures write matrices more often than they read them.
 */
export const SMALLEST_SQUARE = 9;
