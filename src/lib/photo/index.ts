/** A photo that is looked at: its pixels, its scan lines, the samples, what is said of them. */
export type { Picture } from '../pictures/index.ts';
export { cellScale } from './cell-scale.ts';
export { grayPatch } from './gray-patch.ts';
export { onWhite } from './on-white.ts';
export { grayPicture } from './gray-picture.ts';
export { matrixPicture } from './matrix-picture.ts';
export { afterKernel, BEFORE, paneOf, type Pane } from './panes.ts';
export { pictureName } from './picture-name.ts';
export { firstPixel, pixelAt } from './pixel.ts';
export { pixelText } from './pixel-text.ts';
export { readoutOf, readoutSentence, type Readout, type ReadoutPictures } from './readout.ts';
export { reduced, REDUCED_PIXELS, reducedText } from './reduce.ts';
export { SAMPLES, sampleNamed, type SampleName } from './samples.ts';
export { scannedColumns, scanPlot, type Scanned } from './scan-line.ts';
