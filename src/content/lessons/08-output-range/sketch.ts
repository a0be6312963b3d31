import { rangeScene } from '../../../lib/films/output-range/scene.ts';
import type { Sketch } from '../../../lib/grid/index.ts';
import { image, kernel } from './data.ts';

const { grids } = rangeScene(image, kernel, 'half-even');
const part = (name: string) => grids.find((grid) => grid.part === name)!;

/** Sums with their signs, and what a clamp leaves of them. */
export const sketch: Sketch = [{ grid: part('view-signs') }, '→', { grid: part('view-clamp') }];
