import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  BORDERS,
  box,
  createMatrix,
  gaussian,
  kernelBank,
  RANGES,
} from '../../../src/lib/convolve/index.ts';
import { openEngine } from '../../../src/lib/engine/index.ts';
import {
  MODES,
  plainFilters,
  planesOf,
  type Filters,
  type FilterSettings,
  type Picture,
} from '../../../src/lib/pictures/index.ts';
import { DEFAULTS } from '../../../src/lib/lab/index.ts';
import {
  alone,
  bandWorkers,
  expectSame,
  filteredBy,
  noisePicture,
  poolOf,
  translucentNoise,
} from './support.ts';

const engine = await openEngine();
const picture = noisePicture(600, 400);
const translucent = translucentNoise(600, 400);
/** Enough work for several threads of the engine, too. */
const large = noisePicture(1300, 900);

/** Without symmetry, and with enough weights for several threads of plain TypeScript. */
const whole = createMatrix(
  9,
  7,
  Array.from({ length: 63 }, (_, i) => ((i * 5) % 11) - 5),
);
const fractions = { ...whole, data: whole.data.map((weight, i) => weight / (3 + (i % 7))) };

function settings(changes: Partial<FilterSettings> = {}): FilterSettings {
  return { ...DEFAULTS, kernel: whole, ...changes };
}

function largestDifference(a: Picture, b: Picture): number {
  let most = 0;
  for (let i = 0; i < a.data.length; i++) most = Math.max(most, Math.abs(a.data[i]! - b.data[i]!));
  return most;
}

/** A pool whose workers are ready. */
async function busyPool(filters: Filters, isShared: boolean) {
  const workers = bandWorkers();
  const pool = poolOf(filters, workers, { isShared });
  await filteredBy(pool, large, settings({ range: 'absolute', mode: 'colour' }));
  await workers.ready();
  expect(workers.started).toBeGreaterThan(0);
  return { pool, workers };
}

describe.each([
  ['shared memory', true],
  ['copied rows', false],
])('workers with %s', (_, isShared) => {
  test('give the bytes of one thread, for every border, and for every range and mode', async () => {
    const { pool, workers } = await busyPool(plainFilters, isShared);
    const kinds = [
      ...BORDERS.map((border) => ({ border, mode: 'colour' as const })),
      ...RANGES.flatMap((range) => MODES.map((mode) => ({ range, mode }))),
    ];
    for (const kind of kinds) {
      const chosen = settings({ ...kind, operation: 'convolve' });
      expectSame(await filteredBy(pool, picture, chosen), alone(picture, chosen));
    }
    expect(workers.bands).toBeGreaterThan(20);
  });

  test('give the bytes of one thread for a picture that is not opaque', async () => {
    const { pool, workers } = await busyPool(plainFilters, isShared);
    const kinds = [
      ...BORDERS.map((border) => ({ border, mode: 'colour' as const })),
      ...RANGES.map((range) => ({ range, mode: 'gray' as const })),
    ];
    for (const kernel of [whole, kernelBank.sobel_x]) {
      for (const kind of kinds) {
        const chosen = settings({ ...kind, kernel, operation: 'convolve' });
        expectSame(await filteredBy(pool, translucent, chosen), alone(translucent, chosen));
      }
    }
    expect(workers.bands).toBeGreaterThan(20);
  });

  test('give the bytes of one thread for kernels higher than their bands', async () => {
    const { pool } = await busyPool(plainFilters, isShared);
    const low = noisePicture(3000, 41);
    for (const border of BORDERS) {
      const chosen = settings({
        border,
        kernel: createMatrix(3, 63, gaussian(15).data.slice(0, 189)),
      });
      expectSame(await filteredBy(pool, low, chosen), alone(low, chosen));
    }
  });
});

describe('the engine', { timeout: 60_000 }, () => {
  test.each(Object.entries(kernelBank).filter(([name]) => !name.endsWith('blur')))(
    'gives exactly the bytes of the library: %s, in one thread and in many',
    async (_, kernel) => {
      const { pool, workers } = await busyPool(engine, true);
      for (const range of RANGES) {
        const chosen = settings({ kernel, range });
        const expected = alone(large, chosen);
        expect(largestDifference(alone(large, chosen, engine), expected)).toBe(0);
        expect(largestDifference(await filteredBy(pool, large, chosen), expected)).toBe(0);
      }
      expect(workers.bands).toBeGreaterThan(3);
    },
  );

  test.each(['sharpen', 'laplacian', 'sobel_x'] as const)(
    'gives exactly the bytes of the library for a picture that is not opaque: %s',
    async (name) => {
      const { pool } = await busyPool(engine, true);
      const pixels = translucentNoise(1300, 900);
      for (const range of RANGES) {
        const chosen = settings({ kernel: kernelBank[name], range, mode: 'colour' });
        const expected = alone(pixels, chosen);
        expectSame(alone(pixels, chosen, engine), expected);
        expectSame(await filteredBy(pool, pixels, chosen), expected);
      }
    },
  );

  test('gives at most 1 more or less for fractions', async () => {
    const { pool, workers } = await busyPool(engine, false);
    for (const kernel of [fractions, gaussian(9), kernelBank.large_blur]) {
      for (const mode of MODES) {
        const chosen = settings({ kernel, mode });
        for (const pixels of [large, translucentNoise(1300, 900)]) {
          const result = await filteredBy(pool, pixels, chosen);
          expect(largestDifference(result, alone(pixels, chosen))).toBeLessThanOrEqual(1);
        }
      }
    }
    expect(workers.bands).toBeGreaterThan(1);
  });
});

describe('one thread', () => {
  test('does it all on a machine of one core, and for a small picture', async () => {
    const workers = bandWorkers();
    const single = poolOf(plainFilters, workers, { cores: 1 });
    await filteredBy(single, picture, settings({ mode: 'colour' }));
    const many = poolOf(plainFilters, workers);
    await filteredBy(many, noisePicture(40, 30), settings());
    expect(workers.started).toBe(0);
  });

  test('does it all where no worker can be started', async () => {
    const pool = poolOf(plainFilters, null);
    for (let i = 0; i < 2; i++) {
      expectSame(await filteredBy(pool, picture, settings()), alone(picture, settings()));
    }
  });

  test('goes on while workers start, and if they never do', async () => {
    const workers = bandWorkers(() => false);
    const pool = poolOf(plainFilters, workers);
    for (let i = 0; i < 2; i++) {
      expectSame(await filteredBy(pool, picture, settings()), alone(picture, settings()));
    }
    expect(workers.started).toBeGreaterThan(0);
    expect(workers.bands).toBe(0);
  });
});

describe('a worker', () => {
  const chosen = settings({ mode: 'colour' });

  test.each(['shared memory', 'copied rows'])('that dies costs no row: %s', async (memory) => {
    const workers = bandWorkers((message, died, band) => {
      if (message.type === 'open' || band !== 2) return true;
      died();
      return false;
    });
    const pool = poolOf(plainFilters, workers, { isShared: memory === 'shared memory' });
    await filteredBy(pool, picture, chosen);
    await workers.ready();
    for (let i = 0; i < 3; i++) {
      expectSame(await filteredBy(pool, picture, chosen), alone(picture, chosen));
    }
    expect(workers.bands).toBeGreaterThan(2);
    expect(workers.started, 'none is replaced').toBe(3);
  });

  test('that does not answer is given up, and its rows are done here', async () => {
    const workers = bandWorkers((message) => message.type === 'open');
    const pool = poolOf(plainFilters, workers, {}, () => setImmediate());
    await filteredBy(pool, picture, chosen);
    await workers.ready();
    expectSame(await filteredBy(pool, picture, chosen), alone(picture, chosen));
    const asked = workers.bands;
    expect(asked).toBeGreaterThan(0);
    await filteredBy(pool, picture, chosen);
    expect(workers.bands).toBe(asked);
  });

  test('gets no band of a picture that is no longer wanted', async () => {
    const { pool, workers } = await busyPool(plainFilters, true);
    const before = workers.bands;
    const nobody = { isWanted: () => false, report: () => undefined };
    const { isWhole } = await pool.filter(planesOf(picture, 'colour'), chosen, nobody);
    expect(isWhole).toBe(false);
    expect(workers.bands).toBe(before);
  });
});

test('a kernel without a centre is refused, with workers too', async () => {
  const { pool } = await busyPool(plainFilters, true);
  await expect(filteredBy(pool, picture, settings({ kernel: box(2, 2) }))).rejects.toThrow('even');
});

test.each([
  ['opaque', picture],
  ['not opaque, and had another alpha', translucent],
])('the result may be written over an older one: %s', async (_, pixels) => {
  const pool = poolOf(plainFilters, null);
  const out = await filteredBy(pool, pixels, settings({ range: 'midgray', mode: 'colour' }));
  const chosen = settings({ kernel: kernelBank.laplacian });
  const control = { isWanted: () => true, report: () => undefined };
  const result = await pool.filter(planesOf(pixels, chosen.mode), chosen, control, out);
  expect(result.picture.data).toBe(out.data);
  expectSame(result.picture, alone(pixels, chosen));
});

test('two pictures at once do not get into each other', async () => {
  const { pool } = await busyPool(plainFilters, true);
  const other = noisePicture(500, 450);
  const [a, b] = await Promise.all([
    filteredBy(pool, picture, settings({ range: 'minmax' })),
    filteredBy(pool, other, settings()),
  ]);
  expectSame(a, alone(picture, settings({ range: 'minmax' })));
  expectSame(b, alone(other, settings()));
});
