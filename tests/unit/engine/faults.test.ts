import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  correlate,
  kernelBank,
  type CorrelateOptions,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { createEngine } from '../../../src/lib/engine/engine.ts';
import { distance, waysBound } from '../convolve/support.ts';
import { imageOf, KERNELS, modules, noise } from './support.ts';

const LISTS = ['Uint8Array', 'Int32Array', 'Float32Array', 'Float64Array'] as const;

class OutOfMemory extends RangeError {}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/**
 * Makes the machine refuse memory once, the `at`-th time that it is asked: whether the module's memory
 * shall grow, or an array be made or copied.
 *
 * @returns How often `run` asked.
 */
function withFault(at: number, run: () => void): number {
  let asked = 0;
  const ask = (): void => {
    asked += 1;
    if (asked === at) throw new OutOfMemory();
  };
  const refusing = <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
    function (this: unknown, ...args: Args): Result {
      ask();
      return work.apply(this, args);
    };
  const { grow } = WebAssembly.Memory.prototype;
  vi.spyOn(WebAssembly.Memory.prototype, 'grow').mockImplementation(refusing(grow));
  const typed = Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array;
  for (const name of ['slice', 'map'] as const) {
    const copy = typed[name] as (...args: unknown[]) => unknown;
    vi.spyOn(typed, name).mockImplementation(refusing(copy) as never);
  }
  for (const name of LISTS) {
    const construct: ProxyHandler<typeof Uint8Array>['construct'] = (list, args, target) => {
      ask();
      return Reflect.construct(list, args, target) as object;
    };
    vi.stubGlobal(name, new Proxy(globalThis[name] as typeof Uint8Array, { construct }));
  }
  try {
    run();
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  }
  return asked;
}

type Call = [kernel: Matrix, options: CorrelateOptions];

const picture = imageOf('bytes', 131, 97, 3);
const numbers = imageOf('floats', 131, 97, 3);

/** One that needs little memory; then those that need more, a border of their own, spectra. */
const FIRST: Call = [kernelBank.sharpen, {}];
const CALLS: [string, Call][] = [
  ['a column times a row', [KERNELS['column times row'](11, 11, noise(1)), { border: 'wrap' }]],
  ['tiles', [KERNELS.fractions(31, 31, noise(2)), {}]],
  ['other tiles', [KERNELS.fractions(31, 31, noise(3)), {}]],
  ['a running sum', [kernelBank.large_blur, { border: 'zero', constant: 9 }]],
  ['a column as high as memory', [KERNELS.fractions(1, 601, noise(4)), {}]],
];

describe.each([
  ['bytes', picture],
  ['floats', numbers],
])('after a call that failed for lack of memory, on %s', (_, image) => {
  const expected = new Map(
    [FIRST, ...CALLS.map(([, call]) => call)].map((call) => [call, right(call)]),
  );

  function right([kernel, options]: Call): Matrix {
    return correlate(image, kernel, options);
  }

  function check(output: Matrix, call: Call): void {
    const [kernel, options] = call;
    const away = distance(output, expected.get(call)!);
    expect(away).toBeLessThanOrEqual(waysBound(image, kernel, options));
  }

  describe.each(['held', 'streamed'] as const)('an image that is %s', (kind) => {
    it.each(CALLS)('gives right pixels as before: %s', (_, call) => {
      // What was there before is asked for first thing after the fault.
      for (const before of [FIRST, CALLS[1]![1]]) {
        let [at, refused, asked] = [0, 0, Infinity];
        while (asked >= at) {
          at += 1;
          const engine = createEngine(modules.relaxed);
          const held = engine.hold(image);
          const run = ([kernel, options]: Call): Matrix =>
            kind === 'held'
              ? held.correlate(kernel, options)
              : engine.correlate(image, kernel, options);
          check(run(before), before);
          asked = withFault(at, () => {
            try {
              check(run(call), call);
            } catch (error) {
              // Where an output is made, the library says so in its own words.
              const { cause = error } = error as Error;
              if (!(cause instanceof OutOfMemory)) throw error;
              refused += 1;
            }
          });
          for (const next of [before, call, FIRST]) check(run(next), next);
        }
        // An output at least has to be asked for.
        expect(refused).toBeGreaterThan(0);
      }
    });
  });
});

it('answers in plain TypeScript where the module’s memory may not grow at all', () => {
  vi.spyOn(WebAssembly.Memory.prototype, 'grow').mockImplementation(() => {
    throw new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded');
  });
  const held = createEngine(modules.relaxed).hold(picture);
  for (const [, [kernel, options]] of CALLS) {
    const away = distance(held.correlate(kernel, options), correlate(picture, kernel, options));
    expect(away).toBeLessThanOrEqual(waysBound(picture, kernel, options));
  }
});

it('answers in plain TypeScript where there is no memory for the module', () => {
  vi.stubGlobal('WebAssembly', {
    ...WebAssembly,
    Instance: function () {
      throw new RangeError('WebAssembly.Instance(): Out of memory');
    },
  });
  const engine = createEngine(modules.relaxed);
  const [kernel] = CALLS[1]![1];
  expect(engine.planFor(kernel, picture).arithmetic).toBe('float64');
  const expected = correlate(picture, kernel);
  expect(distance(engine.correlate(picture, kernel), expected)).toBe(0);
  expect(distance(engine.hold(picture).correlate(kernel), expected)).toBe(0);
});
