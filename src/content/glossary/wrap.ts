import { extendedRow } from '../extended-row.ts';

/** Ghost pixels that continue a row with its other end. */
export const sketch = extendedRow('wrap');
