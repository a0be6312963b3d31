import { correlate, type ByteMatrix, type Matrix } from '../../src/lib/convolve/index.ts';
import { openEngine } from '../../src/lib/engine/index.ts';
import imageJsUrl from '../node_modules/image-js/dist/image-js.esm.min.js?url';
import { NAMES, type Contestant } from './contestant.ts';
import { d3Blur } from './d3-blur.ts';
import { imageJsContestant, type ImageJs } from './image-js.ts';
import { naive } from './naive.ts';
import { loadOpenCv } from './load-opencv.ts';
import { openCvContestants } from './opencv.ts';

/** All contestants that run in the browser, in the order of the tables. */
export async function browserContestants(): Promise<Contestant[]> {
  const engine = await openEngine();
  if (engine.module === null) throw new Error('the engine could not be loaded');
  return [
    contestantOf(NAMES.typescript, correlate),
    contestantOf(NAMES.engine, engine.correlate),
    ...openCvContestants(await loadOpenCv()),
    imageJsContestant((await import(/* @vite-ignore */ imageJsUrl)) as ImageJs),
    d3Blur,
    naive,
  ];
}

/** A function with the signature of `correlate` as a contestant. */
function contestantOf(name: string, filter: typeof correlate): Contestant {
  return {
    name,
    start: ({ image, kernel, output }, out) =>
      output === 'bytes'
        ? { call: () => filter(image, kernel, { output, out: out as ByteMatrix }) }
        : { call: () => filter(image, kernel, { out: out as Matrix }) },
  };
}
