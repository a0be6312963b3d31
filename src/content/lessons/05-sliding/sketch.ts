import { stepperFilm } from '../../../lib/films/stepper/film.ts';
import type { Sketch } from '../../../lib/grid/index.ts';
import { lastStepOf } from '../../../lib/trace/index.ts';
import { sliding } from './data.ts';

const film = stepperFilm(sliding);
const [image, , , output] = film.sceneAt(lastStepOf(film.trace, { x: 4, y: 4 })).grids;

/** The kernel half-way over the image, and the output so far. */
export const sketch: Sketch = [{ grid: image! }, '→', { grid: output! }];
