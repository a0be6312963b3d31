import { inTime } from '../../page/in-time.ts';

/** Loads what reads matrices; after a failure, the next call tries again. */
export const loadMatrixReader = () => inTime(import('./matrix-reader.ts'));
