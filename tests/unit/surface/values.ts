/** What callers may pass by mistake, each with the name that `accepts` knows it by. */
export const VALUES: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  true: true,
  NaN: NaN,
  Infinity: Infinity,
  '-1': -1,
  '0': 0,
  '1.5': 1.5,
  '2 ** 52': 2 ** 52,
  '1n': 1n,
  '""': '',
  '"abc"': 'abc',
  '"3"': '3',
  'a long text': 'x'.repeat(100_000),
  'a symbol': Symbol('wrap'),
  'a function': () => 1,
  'a date': new Date(0),
  'a map': new Map([['width', 2]]),
  '{}': {},
  'a frozen object': Object.freeze({}),
  'an object without a prototype': Object.create(null) as object,
  'a proxy of an object': new Proxy({}, {}),
  'a misspelt option': { rangee: 'absolute' },
  '[]': [],
  '["1", "2"]': ['1', '2'],
  '[1, , 3]': [1, , 3],
  'rows of numbers': [
    [1, 2],
    [3, 4],
  ],
  'an array of bytes': Uint8Array.of(1, 2, 3),
  'an array of big integers': BigInt64Array.of(1n, 2n, 3n),
  'a DataView': new DataView(new ArrayBuffer(16)),
  'an ImageData': { width: 2, height: 2, data: new Uint8ClampedArray(16) },
  'a matrix with too few numbers': { width: 2, height: 2, data: new Float32Array(3) },
  'a matrix of words': { width: 2, height: 2, data: new Uint16Array(4) },
  'a matrix of float64': { width: 2, height: 2, data: new Float64Array(4) },
  'a matrix of a list': { width: 2, height: 2, data: [1, 2, 3, 4] },
  'a matrix of a proxy': { width: 2, height: 2, data: new Proxy(new Float32Array(4), {}) },
  'a matrix without sides': { data: new Float32Array(4) },
  'a matrix with sides in words': { width: '2', height: '2', data: new Float32Array(4) },
  'a matrix of a freed buffer': { width: 2, height: 2, data: freed() },
};

function freed(): Float32Array {
  const data = new Float32Array(4);
  structuredClone(data, { transfer: [data.buffer] });
  return data;
}
