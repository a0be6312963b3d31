import { describe, expect, it } from 'vitest';
import {
  convolve,
  correlate,
  createMatrix,
  identity,
  layoutOf,
  reference,
  type CorrelateOptions,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';

const image = createMatrix(5, 4);
const odd = identity();
const even = createMatrix(4, 3);

type Refusal = readonly [
  title: string,
  arguments_: readonly [unknown, unknown, unknown?],
  error: typeof RangeError | typeof TypeError,
  message: string,
];

const refusals: readonly Refusal[] = [
  [
    'a kernel of even width without an anchor',
    [image, even],
    RangeError,
    'kernel: width 4 is even, so it has no centre; pass options.anchor, for example { x: 2, y: 1 }',
  ],
  [
    'a kernel of even height without an anchor',
    [image, createMatrix(3, 2)],
    RangeError,
    'kernel: height 2 is even, so it has no centre; pass options.anchor, for example { x: 1, y: 1 }',
  ],
  [
    'an image whose data are too short',
    [{ width: 2, height: 2, data: new Float32Array(3) }, odd],
    RangeError,
    'image: data: received 3 numbers; 2 x 2 needs 4',
  ],
  [
    'a kernel whose data are too long',
    [image, { width: 3, height: 1, data: new Float32Array(9) }],
    RangeError,
    'kernel: data: received 9 numbers; 3 x 1 needs 3',
  ],
  ...[0, -1, 1.5, NaN, Infinity].map((width): Refusal => [
    `a width of ${width}`,
    [{ width, height: 1, data: new Float32Array(3) }, odd],
    RangeError,
    `image: width: received ${width}; pass a whole number of at least 1`,
  ]),
  [
    'a height of 0',
    [image, { width: 1, height: 0, data: new Float32Array(0) }],
    RangeError,
    'kernel: height: received 0; pass a whole number of at least 1',
  ],
  [
    'data that are a plain array',
    [{ width: 1, height: 1, data: [1] }, odd],
    TypeError,
    'image: data: received Array; pass a Float32Array or Uint8ClampedArray or Uint8Array',
  ],
  [
    'data that are float64',
    [image, { width: 1, height: 1, data: new Float64Array(1) }],
    TypeError,
    'kernel: data: received Float64Array; pass a Float32Array',
  ],
  [
    'data that are missing',
    [{ width: 1, height: 1 }, odd],
    TypeError,
    'image: data: received undefined; pass a Float32Array or Uint8ClampedArray or Uint8Array',
  ],
  [
    'no image',
    [undefined, odd],
    TypeError,
    'image: received undefined; pass { width, height, data }, as matrixFromRows makes of rows',
  ],
  [
    'no kernel',
    [image, null],
    TypeError,
    'kernel: received null; pass { width, height, data }, as matrixFromRows makes of rows',
  ],
  ...[3, -1, 0.5, NaN].map((x): Refusal => [
    `an anchor at ${x}, 0`,
    [image, odd, { anchor: { x, y: 0 } }],
    RangeError,
    `anchor: x: received ${x}; pass a whole number from 0 to 2`,
  ]),
  [
    'an anchor at 0, 3',
    [image, odd, { anchor: { x: 0, y: 3 } }],
    RangeError,
    'anchor: y: received 3; pass a whole number from 0 to 2',
  ],
  ...(['valid', 'full'] as const).map((size): Refusal => [
    `an anchor with the size ${size}`,
    [image, odd, { size, anchor: { x: 1, y: 1 } }],
    RangeError,
    `anchor: it has no effect on the size '${size}'; leave it out`,
  ]),
  [
    'a constant with the size valid',
    [image, odd, { size: 'valid', constant: 1 }],
    RangeError,
    "constant: received 1; it goes with the border 'zero' only",
  ],
  [
    'a constant with another border than zero',
    [image, odd, { constant: 0 }],
    RangeError,
    "constant: received 0; it goes with the border 'zero' only",
  ],
  [
    'a constant that is no number',
    [image, odd, { border: 'zero', constant: '7' }],
    TypeError,
    'constant: received "7"; pass a number',
  ],
  [
    'a valid output that would be empty',
    [image, createMatrix(3, 5), { size: 'valid' }],
    RangeError,
    "kernel: 3 x 5 does not fit on an image of 5 x 4, so 'valid' is empty; pass a smaller kernel or another size",
  ],
  [
    'an unknown border',
    [image, odd, { border: 'mirror' }],
    RangeError,
    'border: received "mirror"; pass one of replicate, zero, reflect, reflect101, wrap',
  ],
  [
    'an unknown size',
    [image, odd, { size: 'half' }],
    RangeError,
    'size: received "half"; pass one of same, valid, full',
  ],
  [
    'options that are null',
    [image, odd, null],
    TypeError,
    'options: received null; pass an object',
  ],
  [
    'options that are a word',
    [image, odd, 'valid'],
    TypeError,
    'options: received "valid"; pass an object',
  ],
  [
    'an unknown option',
    [image, odd, { stride: 2 }],
    TypeError,
    'options: received "stride"; pass only border, constant, size, anchor, rows, output, out',
  ],
  ...[-1, 0.5, 4].map((start): Refusal => [
    `rows from ${start} on`,
    [image, odd, { rows: { start, end: 4 } }],
    RangeError,
    `rows: start: received ${start}; pass a whole number from 0 to 3`,
  ]),
  ...[2, 5, NaN].map((end): Refusal => [
    `rows from 2 to ${end}`,
    [image, odd, { rows: { start: 2, end } }],
    RangeError,
    `rows: end: received ${end}; pass a whole number from 3 to 4`,
  ]),
  [
    'an out of another shape',
    [image, odd, { out: createMatrix(4, 5) }],
    RangeError,
    'out: received 4 x 5; the output has 5 x 4',
  ],
  [
    'an out that is as large as the image, for some rows',
    [image, odd, { rows: { start: 0, end: 2 }, out: createMatrix(5, 4) }],
    RangeError,
    'out: received 5 x 4; the output has 5 x 2',
  ],
  [
    'an out that is the image',
    [image, odd, { out: image }],
    RangeError,
    'out: it shares memory with the image; pass a matrix of its own',
  ],
  [
    'an out that is no matrix',
    [image, odd, { out: { width: 5, height: 4, data: [] } }],
    TypeError,
    'out: data: received Array; pass a Float32Array',
  ],
];

describe.each([
  ['correlate', correlate],
  ['convolve', convolve],
  ['reference.correlate', reference.correlate],
])('%s', (_, run) => {
  it.each(refusals)('refuses %s', (_title, [first, second, options], error, message) => {
    expect(() => run(first as Matrix, second as Matrix, options as CorrelateOptions)).toThrow(
      new error(message),
    );
  });

  it('refuses an out that overlaps its input by one number', () => {
    const buffer = new Float32Array(5);
    const line = createMatrix(3, 1, buffer.subarray(0, 3));
    const out = createMatrix(3, 1, buffer.subarray(2));
    expect(() => run(line, odd, { out })).toThrow(
      new RangeError('out: it shares memory with the image; pass a matrix of its own'),
    );
  });

  it('writes nothing when it refuses', () => {
    const out = createMatrix(5, 4, new Float32Array(20).fill(7));
    expect(() => run(image, even, { out })).toThrow(RangeError);
    expect(new Set(out.data)).toEqual(new Set([7]));
  });
});

describe('layoutOf', () => {
  it.each(refusals.filter(([title]) => !title.includes(' out ')))(
    'refuses %s',
    (_title, [first, second, options], error, message) => {
      expect(() =>
        layoutOf(first as Matrix, second as Matrix, options as CorrelateOptions),
      ).toThrow(new error(message));
    },
  );
});
