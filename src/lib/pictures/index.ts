/** Filtering whole pictures: bands, progress, the newest request first. */
export {
  bandService,
  type FromBandWorker,
  type StartedWorker,
  type ToBandWorker,
} from './band-worker.ts';
export { channel, planesOf, type Planes } from './byte-planes.ts';
export { copyOf } from './copy.ts';
export { withoutExif } from './exif-chunk.ts';
export { filterPicture, filterPlanes, planOfPlanes } from './filter.ts';
export { plainFilters, type Filters } from './filters.ts';
export type { PictureArea } from './in-view.ts';
export { isOpaque } from './opaque.ts';
export { outputSize } from './output-size.ts';
export { CMYK, formatOf, isWidePng, firstNotes, reducedNote, requireOneReading } from './format.ts';
export type { Picture } from './picture.ts';
export { lazyPlane, PLANES, type LazyPlane, type PlaneName } from './plane.ts';
export { PictureError } from './picture-error.ts';
export { pngChunks } from './png-chunks.ts';
export { filterPool, type Pool } from './pool.ts';
export { RequestQueue } from './queue.ts';
export { filterService, type FromService, type ToService } from './service.ts';
export { settingsOf, type NamedFilter } from './named-filter.ts';
export { MODES, OPERATIONS, type FilterSettings, type Mode } from './settings.ts';
export { sumsOfPlanes } from './sums.ts';
export { threadsFor, type Machine } from './threads.ts';
export { LARGEST_PICTURE, requirePictureSize, statedSize, type PictureSize } from './size.ts';
export { upright } from './upright.ts';
