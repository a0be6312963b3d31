export { channelsFilm, GRAY_WEIGHTS, type ChannelsScene, type ChannelTerm } from './channels.ts';
export type { GridFilm, Partners, Scene } from './film.ts';
export { flipFilm } from './flip-film.ts';
export { areaOf, cellAt, contains, isSame, union, type Point, type Rectangle } from './geometry.ts';
export { stillGrid, weightGrid, type Cell, type CellState, type Grid, type Panel } from './grid.ts';
export { impulse, impulseFilm } from './impulse-film.ts';
export { pixelView, type PixelView } from './pixel-view.ts';
export { scatterFilm } from './scatter-film.ts';
export { placeName, sentence, variables } from './sentence.ts';
export { traceFilm, type TraceFilm } from './trace-film.ts';
export {
  trace,
  type Frame,
  type Operation,
  type Phase,
  type Storage,
  type Tap,
  type Trace,
  type TraceOptions,
} from './trace.ts';
