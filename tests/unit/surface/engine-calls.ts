import { openEngine } from '../../../src/lib/engine/index.ts';
import {
  filter,
  heldFilter,
  image,
  matrixAt,
  pairFilter,
  planner,
  type Call,
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
  'engine.correlateMagnitude': pairFilter(engine.correlateMagnitude),
  'engine.planFor': planner(engine.planFor),
  'engine.hold': { run: engine.hold, right: [image], parameters: matrixAt(0, 'image') },
  'held.correlate': heldFilter(held.correlate),
  'held.convolve': heldFilter(held.convolve),
};
