export { lastStepOf, partners, traceFilm, type TraceFilm } from './film.ts';
export { imageGrid, kernelGrid, outputGrid, outputUnder, windowOf } from './grids.ts';
export { pixelView, type PixelView } from './pixel-view.ts';
export { sentence, variables } from './sentence.ts';
export {
  keep,
  trace,
  type Frame,
  type Operation,
  type PixelRange,
  type Storage,
  type Tap,
  type Trace,
  type TraceOptions,
} from './trace.ts';
