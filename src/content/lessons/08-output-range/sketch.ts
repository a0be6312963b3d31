import { rangeScene, storedBy } from '../../../lib/films/output-range/scene.ts';
import type { Sketch } from '../../../lib/grid/index.ts';
import { image, kernel } from './opening.ts';

const { grids, sums } = rangeScene(image, kernel);

/** Sums with their signs, and what a clamp leaves of them. */
export const sketch: Sketch = [
  { grid: grids.find(({ part }) => part === 'sums')! },
  '→',
  { grid: storedBy(sums, 'clamp', 'half-even').grid },
];
