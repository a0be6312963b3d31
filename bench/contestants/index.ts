import { openEngine } from '../../src/lib/engine/index.ts';
import type { Contestant } from './contestant.ts';
import { d3BlurContestant, type D3Array } from './d3-blur.ts';
import { imageJsContestant, type ImageJs } from './image-js.ts';
import { naive } from './naive.ts';
import { openCvContestants, type OpenCv } from './opencv.ts';
import { contestantOf, typescript } from './ours.ts';

/** What the peers' scripts leave behind in the page. */
interface Peers {
  /** OpenCV.js 5 promises its module; that of version 4 must not be awaited, it would never end. */
  readonly cv: Promise<OpenCv>;
  readonly IJS: ImageJs;
  readonly d3: D3Array;
}

/** All who run in the browser, in the order of the tables. */
export async function browserContestants(): Promise<Contestant[]> {
  const engine = await openEngine();
  if (engine.module === null) throw new Error('the engine could not be loaded');
  const { cv, IJS, d3 } = globalThis as unknown as Peers;
  return [
    typescript,
    contestantOf('ours, engine', engine.correlate),
    ...openCvContestants(await cv),
    imageJsContestant(IJS),
    d3BlurContestant(d3),
    naive,
  ];
}
