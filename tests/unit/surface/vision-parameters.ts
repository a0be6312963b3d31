/** What the functions of vision take, and what of it is special to a few of them. */
import { createMatrix } from '../../../src/lib/convolve/index.ts';
import * as vision from '../../../src/lib/vision/index.ts';
import {
  ANY_NUMBER,
  EMPTY,
  FINITE,
  image,
  matrixAt,
  OPTIONAL,
  options,
  optionsAt,
  type Call,
  type Parameter,
} from './parameters.ts';

/** Numbers above 0, and those that may be infinite too. */
export const ABOVE_0 = ['1.5', '2 ** 52'];
export const NOT_NAN = ['Infinity', ...FINITE];
/** `options` for what takes a window of 3 x 3: they have an anchor. */
export const withOut = (): object => ({ ...options(), out: createMatrix(6, 5) });
export const outAt = (at: number): Parameter => ({
  at: `${at}.out`,
  name: 'out',
  accepts: OPTIONAL,
});

/** Border and so on, without an anchor and a place to write to. */
export const someOptions = (): object => {
  const { border, constant, size, rows } = options() as Record<string, unknown>;
  return { border, constant, size, rows };
};
export const someOptionsAt = (at: number): Parameter[] =>
  optionsAt(at).filter((parameter) => !/anchor|output/.test(parameter.at));

export const ofSamples = (at: string, name: string): Parameter[] => [
  // Without samples, they are fewer than the others.
  { at, name: [name, 'b'], accepts: ['an array of bytes'] },
  { at: `${at}.1`, name: `${name}[1]`, accepts: ANY_NUMBER },
];

export const channels = () => ({ red: image, green: image, blue: image, alpha: image });
export const channelsAt = (): Parameter[] => [
  { at: '0', name: ['channels', 'red'] },
  ...['red', 'green', 'blue', 'alpha'].map((name) => ({ at: `0.${name}`, name })),
];
export const colourOptions = (): object => {
  const { border, constant, size, anchor } = options() as Record<string, unknown>;
  return { border, constant, size, anchor };
};
export const colourOptionsAt = (at: number): Parameter[] =>
  optionsAt(at).filter((parameter) => !/rows|output/.test(parameter.at));

/** The parameters of `addNoise`, and what is special about a kind of noise. */
export const noisy = (noise: object, ...special: Parameter[]): Call => ({
  run: vision.addNoise,
  right: [
    image,
    noise,
    { rows: { start: 0, end: 5 }, place: { x: 1, y: 2, width: 60 }, output: 'float' },
  ],
  parameters: [
    ...matrixAt(0, 'image'),
    { at: '1', name: 'noise' },
    { at: '1.kind', name: 'noise: kind' },
    { at: '1.seed', name: 'noise: seed', accepts: ['0', ...OPTIONAL] },
    ...special,
    { at: '2', name: 'options', accepts: [...EMPTY, ...OPTIONAL] },
    { at: '2.rows', name: 'rows', accepts: OPTIONAL },
    { at: '2.rows.start', name: 'rows: start', accepts: ['0'] },
    { at: '2.rows.end', name: 'rows: end' },
    { at: '2.place', name: 'place', accepts: OPTIONAL },
    { at: '2.place.x', name: 'place: x', accepts: ['0'] },
    { at: '2.place.y', name: 'place: y', accepts: ['0', '2 ** 52'] },
    { at: '2.place.width', name: 'place: width', accepts: ['2 ** 52'] },
    { at: '2.output', name: 'output', accepts: OPTIONAL },
  ],
});

export const SIGMAS = ['0', '1.5'];

/** What slides a kernel that is made of a sigma over an image. */
export const ofSigma = (
  run: Call['run'],
  sigmas: readonly string[],
  ...more: readonly [unknown, Parameter][]
): Call => {
  const last = 2 + more.length;
  // The first cell: every size has it.
  const anchored = { ...withOut(), anchor: { x: 0, y: 0 } };
  return {
    run,
    right: [image, 0.5, ...more.map(([value]) => value), anchored],
    parameters: [
      ...matrixAt(0, 'image'),
      { at: '1', name: 'sigma', accepts: sigmas },
      ...more.map(([, parameter]) => parameter),
      ...optionsAt(last),
      outAt(last),
    ],
  };
};
