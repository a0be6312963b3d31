import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { box, createMatrix, gaussian } from '../../src/lib/convolve/index.ts';
import { readText, toText } from '../../src/lib/course/index.ts';
import { bordersModel } from '../../src/lib/films/borders/model.ts';
import { channelsModel } from '../../src/lib/films/channels/model.ts';
import { EditSession, type FigureModel } from '../../src/lib/films/edit-session.ts';
import { kernelsModel, kernelsStart } from '../../src/lib/films/kernels/model.ts';
import { lensModel } from '../../src/lib/films/lens/model.ts';
import { linkValues } from '../../src/lib/films/link-values.ts';
import { rangeModel } from '../../src/lib/films/output-range/model.ts';
import { stepperModel } from '../../src/lib/films/stepper/film.ts';
import { zoomModel } from '../../src/lib/films/zoom/model.ts';
import { fromEntries, namedKernels, toEntries } from '../../src/lib/lab/index.ts';
import { matrixText, parseMatrix } from '../../src/lib/notation/index.ts';
import { kernels } from '../unit/convolve/support.ts';
import { matrixTexts, readingsOf } from '../unit/notation/support.ts';
import { holds, readOrRefused } from './holds.ts';

const same = (a: unknown, b: unknown, what: string): void => {
  holds(isDeepStrictEqual(a, b), `${what}: ${JSON.stringify(a)} became ${JSON.stringify(b)}`);
};

const image = gaussian(7, 2);
/** Larger than the lens. */
const photo = createMatrix(60, 50);
const place = { x: 2, y: 1 };

function session<State extends object, Shown>(model: FigureModel<State, Shown>, first: State) {
  return () => new EditSession(model, first);
}

/** How each figure begins. */
const FIGURES = [
  session(stepperModel, { image, kernel: box(3, 3) }),
  session(
    kernelsModel(image),
    kernelsStart({ image, width: 3, height: 3, filling: 'mean', anchor: { x: 1, y: 1 }, place }),
  ),
  session(bordersModel(255), {
    image,
    kernel: { width: 3, height: 3 },
    rule: 'zero' as const,
    place,
  }),
  session(rangeModel, {
    image,
    kernel: box(3, 3),
    range: 'clamp' as const,
    rounding: 'half-even' as const,
  }),
  session(channelsModel({ width: 7, height: 7, data: new Uint8Array(196) }), { place }),
  session(lensModel(photo), { place: { x: 30, y: 25 }, kernel: 'sharpen' }),
  session(zoomModel(photo), { place, level: 0 }),
].map((begin) => begin as () => EditSession<object, unknown>);

const NAMES = [
  'image',
  'kernel',
  'at',
  'x',
  'y',
  'size',
  'anchor',
  'weights',
  'fractions',
  'level',
];
const LAB_NAMES = ['kernel', 'operation', 'border', 'range', 'mode', 'sample'];

/** Values that links have, and others. */
const values = fc.oneof(
  matrixTexts,
  fc.string({ unit: 'binary', maxLength: 12 }),
  kernels().map(matrixText),
  fc.tuple(fc.integer({ min: -1, max: 9 }), fc.integer({ min: -1, max: 9 })).map(String),
  fc.double().map(String),
  fc.constantFrom(...namedKernels.map(({ name }) => name), 'mean', 'truncate', 'wrap', 'toString'),
);
const link = (names: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc.dictionary(fc.constantFrom(...names), values, { maxKeys: 4 });

/** Texts of progress: whole, with something else put in, and of anything. */
const days = fc.oneof(fc.constant('2026-02-03'), fc.string({ maxLength: 10 }));
const progress = fc.record(
  {
    version: fc.oneof(fc.constantFrom(1, 2, 3), fc.jsonValue()),
    read: fc.oneof(fc.dictionary(fc.string(), days), fc.jsonValue()),
    answered: fc.oneof(fc.dictionary(fc.string(), fc.boolean()), fc.jsonValue()),
    items: fc.oneof(
      fc.dictionary(
        fc.string(),
        fc.record(
          {
            lesson: fc.oneof(fc.string(), fc.jsonValue()),
            correct: fc.oneof(fc.boolean(), fc.jsonValue()),
            attempts: fc.oneof(fc.nat(), fc.jsonValue()),
            review: fc.oneof(fc.record({ passed: fc.nat(3), due: days }), fc.jsonValue()),
          },
          { requiredKeys: ['lesson'] },
        ),
      ),
      fc.jsonValue(),
    ),
  },
  { requiredKeys: [] },
);
const progressTexts = fc.oneof(
  progress.map((value) => JSON.stringify(value)),
  fc.json(),
  fc.string(),
);

/** Everything that is read from a text is whole, or is refused in a sentence. */
export const TEXTS = {
  'matrices, however written': fc.property(matrixTexts, (text) => {
    for (const { width, height, values: numbers } of readingsOf(text)) {
      holds(numbers.length === width * height && width > 0, `${width} x ${height} are not there`);
      holds(numbers.every(Number.isFinite), 'a weight is not finite');
    }
  }),

  'matrices as they are written here': fc.property(kernels(), (kernel) => {
    const { width, height, values: read } = parseMatrix(matrixText(kernel));
    same(
      [kernel.width, kernel.height, [...kernel.data].map((weight) => weight + 0)],
      [width, height, read.map((weight) => Math.fround(weight) + 0)],
      'a kernel',
    );
  }),

  'links of figures': fc.property(fc.constantFrom(...FIGURES), link(NAMES), (begin, entries) => {
    const figure = begin();
    const address = new URLSearchParams(entries);
    readOrRefused(() => figure.read(linkValues(address)), [SyntaxError, RangeError]);
    const copy = begin();
    copy.read(linkValues(new URLSearchParams(figure.write())));
    same(figure.write(), copy.write(), 'a state');
  }),

  'links of the lab': fc.property(link(LAB_NAMES), (entries) => {
    const state = readOrRefused(
      () => fromEntries(Object.entries(entries)),
      [SyntaxError, RangeError],
    );
    if (state === undefined) return;
    const written = toEntries(state);
    same(written, toEntries(fromEntries(Object.entries(written))), 'a state');
  }),

  'files of progress': fc.property(progressTexts, (text) => {
    const { progress } = readText(text);
    same({ progress, state: 'sound' }, readText(toText(progress)), 'progress');
  }),
};
