import { extendedRow } from '../extended-row.ts';

/** Ghost pixels that mirror a row, without its end pixels. */
export const sketch = extendedRow('reflect101');
