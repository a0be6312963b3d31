import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as convolution from '../../../src/lib/convolve/index.ts';
import * as engines from '../../../src/lib/engine/index.ts';
import * as learning from '../../../src/lib/learning/index.ts';
import * as vision from '../../../src/lib/vision/index.ts';
import { CONVOLUTION } from './convolution-calls.ts';
import { ENGINE } from './engine-calls.ts';
import { LEARNING } from './learning-calls.ts';
import { type Call, type Parameter } from './parameters.ts';
import { VALUES } from './values.ts';
import { VISION } from './vision-calls.ts';

const CALLS = { ...CONVOLUTION, ...ENGINE, ...VISION, ...LEARNING };

/** A copy of `whole` that has `value` at a place like `2.anchor.x`. */
function withValue(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (
    Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) }
  ) as Record<string, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

/** What a call throws, also later; undefined if it does not. */
async function refusalOf({ run, right }: Call, at: string, value: unknown): Promise<unknown> {
  try {
    await run(...(withValue(right, at.split('.'), value) as never[]));
    return undefined;
  } catch (error) {
    return error;
  }
}

/** A sentence of ours: what it is about, what was received, what to pass. */
function isOurs(error: unknown, name: Parameter['name']): boolean {
  if (!(error instanceof TypeError || error instanceof RangeError)) return false;
  const { message } = error;
  const isAbout = [name].flat().some((one) => message.startsWith(one));
  return isAbout && message.includes(': received ') && message.length < 200;
}

const parameters = Object.entries(CALLS).flatMap(([name, call]) =>
  call.parameters.map((parameter) => ({ title: `${name}: ${parameter.at}`, call, parameter })),
);

describe('every parameter of the surface', () => {
  it.each(parameters)('$title', async ({ call, parameter: { at, name, accepts = [] } }) => {
    const surprises: Record<string, string> = {};
    for (const [title, value] of Object.entries(VALUES)) {
      const error = await refusalOf(call, at, value);
      const isRight = accepts.includes(title) ? error === undefined : isOurs(error, name);
      if (!isRight)
        surprises[title] = error === undefined ? 'is accepted' : (error as Error).message;
    }
    expect(surprises).toEqual({});
  });

  it.each(Object.entries(CALLS))('%s takes what is right', (_, { run, right }) => {
    expect(() => run(...(right as never[]))).not.toThrow();
  });
});

describe('the table', () => {
  /** Names of functions, also of those inside an object; without those that take nothing. */
  const functionsOf = (exported: object): string[] =>
    Object.entries(exported).flatMap(([name, value]: [string, unknown]) => {
      if (typeof value === 'function') return value.length > 0 ? [name] : [];
      return Array.isArray(value)
        ? []
        : functionsOf(value as object).map((own) => `${name}.${own}`);
    });

  it('has every function of the four rooms', async () => {
    expect(Object.keys(CONVOLUTION).sort()).toEqual(functionsOf(convolution).sort());
    expect(Object.keys(VISION).sort()).toEqual(functionsOf(vision).sort());
    expect(Object.keys(LEARNING).sort()).toEqual(functionsOf(learning).sort());
    const engine = await engines.openEngine();
    const held = engine.hold(convolution.createMatrix(1, 1));
    const surface = { ...engines, engine: { ...engine, module: {} }, held };
    expect(Object.keys(ENGINE).sort()).toEqual(functionsOf(surface).sort());
  });

  it.each(Object.entries(CALLS))('has every parameter of %s', (_, { run, right, parameters }) => {
    const whole = (({ at }: Parameter) => !at.includes('.')) as (parameter: Parameter) => boolean;
    expect(parameters.filter(whole).map(({ at }) => Number(at))).toEqual([...right.keys()]);
    expect(run.length).toBeLessThanOrEqual(right.length);
  });
});

describe('arrays of another frame', () => {
  const foreign = <Value>(code: string): Value => runInNewContext(code) as Value;
  const bytes = foreign<Uint8ClampedArray>(
    'Uint8ClampedArray.from({ length: 64 * 64 }, (_, i) => i)',
  );
  const image = { width: 64, height: 64, data: bytes };
  const own = { ...image, data: Uint8ClampedArray.from(bytes) };
  const { correlate, createMatrix, sobel } = convolution;
  const kernel = {
    width: 3,
    height: 3,
    data: foreign<Float32Array>('Float32Array.of(1, 0, -1, 2, 0, -2, 1, 0, -1)'),
  };

  it.each(['float', 'bytes'] as const)('serve as well as one’s own, for %s', async (output) => {
    const expected = [...correlate(own, sobel('x'), { output } as { output: 'float' }).data];
    const negated = convolution.flip(kernel);
    const engine = await engines.openEngine();
    const made = output === 'bytes' ? 'Uint8ClampedArray' : 'Float32Array';
    for (const run of [correlate, engine.correlate]) {
      const out = { ...image, data: foreign(`new ${made}(64 * 64)`) };
      run(image, negated, { output, out } as never);
      expect([...(out.data as Float32Array)]).toEqual(expected);
    }
  });

  it('are used without a copy, as rows, and as pixels', () => {
    const data = foreign<Float32Array>('Float32Array.of(1, 2)');
    expect(createMatrix(2, 1, data).data).toBe(data);
    expect([...convolution.matrixFromRows(foreign('[[1, 2], [3, 4]]')).data]).toEqual([1, 2, 3, 4]);
    const pixels = {
      width: 1,
      height: 1,
      data: foreign<Uint8Array>('Uint8Array.of(9, 9, 9, 255)'),
    };
    expect([...convolution.grayscale(pixels).data]).toEqual([9]);
  });
});

describe('a refusal', () => {
  const { box, correlate, createMatrix, grayscale, matrixFromRows, toBytes } = convolution;
  const image = createMatrix(2, 2);
  const of = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      return (error as Error).toString();
    }
    return 'nothing';
  };

  it.each([
    [
      'says matrixFromRows of rows',
      () => correlate([[1, 2]] as never, image),
      'TypeError: image: received Array; pass { width, height, data }, as matrixFromRows makes of rows',
    ],
    [
      'says grayscale of RGBA',
      () => correlate({ width: 2, height: 1, data: new Uint8ClampedArray(8) }, image),
      'RangeError: image: received four numbers a pixel; pass one, as grayscale and fromImageData make of RGBA',
    ],
    [
      'says what has to have four bytes',
      () => grayscale(image as never),
      'TypeError: pixels: data: received Float32Array; pass a Uint8ClampedArray or Uint8Array',
    ],
    [
      'names an option that is misspelt',
      () => toBytes(image, { rangee: 'absolute' } as never),
      'TypeError: options: received "rangee"; pass only scale, offset, range, rounding',
    ],
    [
      'finds what is no number',
      () => matrixFromRows([[1, 2], [3, '4'] as never]),
      'TypeError: rows[1][1]: received "4"; pass a number',
    ],
    [
      'says what is beyond memory',
      () => box(2 ** 30, 2 ** 30),
      'RangeError: width x height: received 1073741824 x 1073741824; memory has no room for so many numbers',
    ],
    [
      'says back 40 characters and no more',
      () => toBytes(image, { range: 'abcdefghij'.repeat(9) as never }),
      'RangeError: range: received "abcdefghijabcdefghijabcdefghijabcdefghij…"; pass one of clamp, absolute, midgray, minmax',
    ],
  ])('%s', (_, run, message) => {
    expect(of(run)).toBe(message);
  });
});

describe('the size valid', () => {
  const { convolve, correlate, createMatrix, reference, BORDERS } = convolution;
  const image = createMatrix(
    5,
    4,
    Float32Array.from({ length: 20 }, (_, i) => i ** 2),
  );
  const kernel = createMatrix(2, 2, [1, 2, 3, 4]);

  it.each([correlate, convolve, reference.correlate, reference.convolve])(
    'is the same with every border',
    (run) => {
      const expected = run(image, kernel, { size: 'valid' });
      for (const border of BORDERS) {
        expect(run(image, kernel, { size: 'valid', border })).toEqual(expected);
      }
      const constant = { size: 'valid', border: 'zero', constant: NaN } as const;
      expect(run(image, kernel, constant)).toEqual(expected);
    },
  );
});
