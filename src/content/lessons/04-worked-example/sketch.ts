import { stepperFilm } from '../../../lib/films/stepper/film.ts';
import type { Sketch } from '../../../lib/grid/index.ts';
import { worked } from './data.ts';

const film = stepperFilm(worked);
const [image, kernel, , output] = film.sceneAt(film.length - 1).grids;

/** Nine pixels, the kernel, and the number that comes of them. */
export const sketch: Sketch = [
  { grid: image!, numbers: true },
  '×',
  { grid: kernel! },
  '=',
  { grid: output!, numbers: true },
];
