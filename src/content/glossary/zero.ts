import { extendedRow } from '../extended-row.ts';

/** Ghost pixels that are 0. */
export const sketch = extendedRow('zero');
