import { extendedRow } from '../extended-row.ts';

/** Ghost pixels that mirror a row, its end pixels too. */
export const sketch = extendedRow('reflect');
