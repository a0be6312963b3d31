import type { Plot } from '../../plot/index.ts';
import type { LearnedFilm } from './film.ts';

/** What is less is drawn here. */
const FLOOR = 1e-4;

/** The loss and the distance from the hidden kernel, step by step. */
export function lossPlot({ steps, distances }: Pick<LearnedFilm, 'steps' | 'distances'>): Plot {
  const losses = steps.map(({ loss }) => loss);
  const most = Math.max(...losses, ...distances, 1);
  return {
    x: { name: 'Step', domain: [0, Math.max(steps.length - 1, 1)] },
    y: {
      name: 'Mean square',
      domain: [FLOOR, 10 ** Math.ceil(Math.log10(most))],
      scale: 'log',
      digits: 4,
    },
    lines: [
      { name: 'loss', kind: 'output', values: losses },
      { name: 'off the hidden kernel', kind: 'kernel', values: distances },
    ],
  };
}
