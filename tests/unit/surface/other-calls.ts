import { openEngine } from '../../../src/lib/engine/index.ts';
import * as vision from '../../../src/lib/vision/index.ts';
import {
  ANY_NUMBER,
  filter,
  FINITE,
  heldFilter,
  image,
  matrixAt,
  planner,
  type Call,
  type Parameter,
} from './parameters.ts';

const engine = await openEngine();
const held = engine.hold(image);

export const ENGINE: Readonly<Record<string, Call>> = {
  openEngine: {
    run: openEngine,
    right: [engine.module],
    parameters: [{ at: '0', name: 'module', accepts: ['undefined', 'null'] }],
  },
  'engine.correlate': filter(engine.correlate),
  'engine.convolve': filter(engine.convolve),
  'engine.planFor': planner(engine.planFor),
  'engine.hold': { run: engine.hold, right: [image], parameters: matrixAt(0, 'image') },
  'held.correlate': heldFilter(held.correlate),
  'held.convolve': heldFilter(held.convolve),
};

const ofSamples = (at: string, name: string): Parameter[] => [
  // Without samples, they are fewer than the others.
  { at, name: [name, 'b'], accepts: ['an array of bytes'] },
  { at: `${at}.1`, name: `${name}[1]`, accepts: ANY_NUMBER },
];

export const VISION: Readonly<Record<string, Call>> = {
  rescale: {
    run: vision.rescale,
    right: [image, { in: [0, 255], out: [0, 1] }],
    parameters: [
      ...matrixAt(0, 'matrix'),
      { at: '1', name: ['ranges', 'in'] },
      { at: '1.in', name: 'in' },
      { at: '1.in.0', name: 'in', accepts: ['-1', '0', '1.5'] },
      { at: '1.out', name: 'out' },
      { at: '1.out.1', name: 'out[1]', accepts: FINITE },
    ],
  },
  multiplySpectra: {
    run: vision.multiplySpectra,
    right: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    parameters: [...ofSamples('0', 'a'), ...ofSamples('1', 'b')],
  },
  spectrumOf: {
    run: vision.spectrumOf,
    right: [[1, 2, 3]],
    parameters: [
      { at: '0', name: 'samples', accepts: ['[]', 'an array of bytes'] },
      { at: '0.1', name: 'samples[1]', accepts: ANY_NUMBER },
    ],
  },
};
