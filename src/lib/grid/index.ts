export { arrowBetween, type Arrow } from './arrow.ts';
export { NO_PARTNERS, type GridFilm, type Partners, type Scene } from './film.ts';
export {
  areaOf,
  cellAt,
  contains,
  intersection,
  isSame,
  nearest,
  union,
  type Point,
  type Rectangle,
} from './geometry.ts';
export {
  cellsOf,
  emptyCell,
  grayOf,
  numberCell,
  valueAt,
  weightCell,
  weightGrid,
  type Cell,
  type CellState,
  type Grid,
  type Panel,
} from './grid.ts';
export { counted, placeName } from './words.ts';
export { grayGrid, strengthGrid, type Sketch, type SketchGrid, type SketchSign } from './sketch.ts';
export { stillGrid } from './still-grid.ts';
