/** Plots as plain data, and what is read off them at a place. */
export { axisText, type Plot, type PlotLine } from './plot.ts';
export {
  nearestPlace,
  placeAfterKey,
  placesOf,
  readingText,
  valueOn,
  valueText,
} from './reading.ts';
