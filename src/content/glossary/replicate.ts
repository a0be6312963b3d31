import { extendedRow } from '../extended-row.ts';

/** Ghost pixels that repeat the ends of a row. */
export const sketch = extendedRow('replicate');
