export { arrowBetween, type Arrow } from './arrow.ts';
export {
  borderScene,
  outputSize,
  RULES,
  type BorderScene,
  type OutputSize,
  type Rule,
} from './border-scene.ts';
export {
  arrowsFrom,
  borrowingNews,
  borrowingSentence,
  framedArea,
  lenderOf,
  nearest,
  rowOf,
} from './borrowing.ts';
export { channelsFilm, GRAY_WEIGHTS, type ChannelsScene, type ChannelTerm } from './channels.ts';
export { FILLINGS, fillKernel, type Filling } from './example-weights.ts';
export type { GridFilm, Partners, Scene } from './film.ts';
export { flipFilm } from './flip-film.ts';
export { areaOf, cellAt, contains, isSame, union, type Point, type Rectangle } from './geometry.ts';
export { stillGrid, weightGrid, type Cell, type CellState, type Grid, type Panel } from './grid.ts';
export { histogramOf, type Histogram, type Unit } from './histogram.ts';
export { impulse, impulseFilm } from './impulse-film.ts';
export { impulseResponse, rowsText, type Behaviour } from './impulse-response.ts';
export {
  centreOf,
  kernelScene,
  meaningOf,
  middleCell,
  sumOf,
  type KernelScene,
  type KernelView,
} from './kernel-scene.ts';
export { missingRows, paddingByWidth, paddingFor, paddingGrid, type Padding } from './padding.ts';
export { pixelView, type PixelView } from './pixel-view.ts';
export {
  rangeScene,
  rangesSentence,
  VIEW_NAMES,
  VIEWS,
  type RangeScene,
  type View,
  type ViewFacts,
} from './range-scene.ts';
export { scatterFilm } from './scatter-film.ts';
export { placeName, sentence, variables } from './sentence.ts';
export { traceFilm, type TraceFilm } from './trace-film.ts';
export {
  keep,
  trace,
  type Frame,
  type Operation,
  type PixelRange,
  type Phase,
  type Storage,
  type Tap,
  type Trace,
  type TraceOptions,
} from './trace.ts';
