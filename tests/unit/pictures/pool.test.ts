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
  filterPicture,
  MODES,
  plainFilters,
  type Filters,
  type FilterSettings,
  type Picture,
} from '../../../src/lib/pictures/index.ts';
import { DEFAULTS } from '../../../src/lib/lab/index.ts';
import {
  filteredBy,
  helpersWith,
  largestDifference,
  noisePicture,
  poolOf,
  untilReady,
} from './support.ts';

const engine = await openEngine();
const picture = noisePicture(600, 400);
/** Enough for helpers of the engine, too. */
const large = noisePicture(1300, 900);

/** Of no symmetry, and of enough weights that plain TypeScript asks for help. */
const whole = createMatrix(
  9,
  7,
  Array.from({ length: 63 }, (_, i) => ((i * 5) % 11) - 5),
);
const fractions = { ...whole, data: whole.data.map((weight, i) => weight / (3 + (i % 7))) };

function settings(changes: Partial<FilterSettings> = {}): FilterSettings {
  return { ...DEFAULTS, kernel: whole, ...changes };
}

/** The picture, filtered in one thread. */
function alone(pixels: Picture, chosen: FilterSettings, filters: Filters = plainFilters): Picture {
  const bands = filterPicture(pixels, chosen, filters);
  for (;;) {
    const band = bands.next();
    if (band.done === true) return band.value;
  }
}

/** A pool whose helpers are ready. */
async function busyPool(filters: Filters, isShared: boolean) {
  const helpers = helpersWith();
  const pool = poolOf(filters, helpers, { isShared });
  await filteredBy(pool, large, settings({ range: 'absolute', mode: 'colour' }));
  await untilReady();
  expect(helpers.started).toBeGreaterThan(0);
  return { pool, helpers };
}

describe.each([
  ['shared memory', true],
  ['copied rows', false],
])('helpers with %s', (_, isShared) => {
  test('give the bytes of one thread, for every border, range and mode', async () => {
    const { pool, helpers } = await busyPool(plainFilters, isShared);
    for (const border of BORDERS) {
      for (const range of RANGES) {
        for (const mode of MODES) {
          const chosen = settings({ border, range, mode, operation: 'convolve' });
          const filtered = await filteredBy(pool, picture, chosen);
          expect(largestDifference(filtered, alone(picture, chosen))).toBe(0);
        }
      }
    }
    expect(helpers.bands).toBeGreaterThan(50);
  });

  test('give the bytes of one thread for kernels higher than their bands', async () => {
    const { pool } = await busyPool(plainFilters, isShared);
    const low = noisePicture(3000, 41);
    for (const border of BORDERS) {
      const chosen = settings({
        border,
        kernel: createMatrix(3, 63, gaussian(15).data.slice(0, 189)),
      });
      expect(await filteredBy(pool, low, chosen)).toEqual(alone(low, chosen));
    }
  });
});

describe('the engine', { timeout: 60_000 }, () => {
  test.each(Object.entries(kernelBank).filter(([name]) => !name.endsWith('blur')))(
    'gives exactly the bytes of the library: %s, in one thread and in many',
    async (_, kernel) => {
      const { pool, helpers } = await busyPool(engine, true);
      for (const range of RANGES) {
        const chosen = settings({ kernel, range });
        const expected = alone(large, chosen);
        expect(largestDifference(alone(large, chosen, engine), expected)).toBe(0);
        expect(largestDifference(await filteredBy(pool, large, chosen), expected)).toBe(0);
      }
      expect(helpers.bands).toBeGreaterThan(3);
    },
  );

  test('gives at most 1 more or less for fractions', async () => {
    const { pool, helpers } = await busyPool(engine, false);
    for (const kernel of [fractions, gaussian(9), kernelBank.large_blur]) {
      for (const mode of MODES) {
        const chosen = settings({ kernel, mode });
        const result = await filteredBy(pool, large, chosen);
        expect(largestDifference(result, alone(large, chosen))).toBeLessThanOrEqual(1);
      }
    }
    expect(helpers.bands).toBeGreaterThan(1);
  });
});

describe('one thread', () => {
  test('does it all on a machine of one core, and for a small picture', async () => {
    const helpers = helpersWith();
    const single = poolOf(plainFilters, helpers, { cores: 1 });
    await filteredBy(single, picture, settings({ mode: 'colour' }));
    const many = poolOf(plainFilters, helpers);
    await filteredBy(many, noisePicture(40, 30), settings());
    expect(helpers.started).toBe(0);
  });

  test('does it all where no helper can be started', async () => {
    const pool = poolOf(plainFilters, null);
    for (let i = 0; i < 2; i++) {
      expect(await filteredBy(pool, picture, settings())).toEqual(alone(picture, settings()));
    }
  });

  test('goes on while helpers are on their way, and if they never come', async () => {
    const helpers = helpersWith(() => false);
    const pool = poolOf(plainFilters, helpers);
    for (let i = 0; i < 2; i++) {
      expect(await filteredBy(pool, picture, settings())).toEqual(alone(picture, settings()));
    }
    expect(helpers.started).toBeGreaterThan(0);
    expect(helpers.bands).toBe(0);
  });
});

describe('a helper', () => {
  const chosen = settings({ mode: 'colour' });

  test.each(['shared memory', 'copied rows'])('that dies costs no row: %s', async (memory) => {
    const helpers = helpersWith((message, { died }, band) => {
      if (message.type === 'open' || band !== 2) return true;
      died();
      return false;
    });
    const pool = poolOf(plainFilters, helpers, { isShared: memory === 'shared memory' });
    await filteredBy(pool, picture, chosen);
    await untilReady();
    for (let i = 0; i < 3; i++) {
      expect(await filteredBy(pool, picture, chosen)).toEqual(alone(picture, chosen));
    }
    expect(helpers.bands).toBeGreaterThan(2);
    expect(helpers.started, 'nobody takes its place').toBe(3);
  });

  test('that falls silent is given up, and its rows are done here', async () => {
    const helpers = helpersWith((message) => message.type === 'open');
    const pool = poolOf(plainFilters, helpers, {}, () => untilReady().then());
    await filteredBy(pool, picture, chosen);
    await untilReady();
    expect(await filteredBy(pool, picture, chosen)).toEqual(alone(picture, chosen));
    const asked = helpers.bands;
    expect(asked).toBeGreaterThan(0);
    await filteredBy(pool, picture, chosen);
    expect(helpers.bands).toBe(asked);
  });

  test('is told nothing more of a picture that is no longer wanted', async () => {
    const { pool, helpers } = await busyPool(plainFilters, true);
    const before = helpers.bands;
    const nobody = { isWanted: () => false, report: () => undefined };
    expect(await pool.filter(picture, chosen, nobody)).toBeUndefined();
    expect(helpers.bands).toBe(before);
  });
});

test('a kernel without a centre is refused, with helpers too', async () => {
  const { pool } = await busyPool(plainFilters, true);
  await expect(filteredBy(pool, picture, settings({ kernel: box(2, 2) }))).rejects.toThrow('even');
});

test('the result may be written over an older one, whose alpha it shares', async () => {
  const pool = poolOf(plainFilters, null);
  const spare = await filteredBy(pool, picture, settings({ range: 'midgray', mode: 'colour' }));
  const supervision = { isWanted: () => true, report: () => undefined };
  const result = await pool.filter(picture, settings(), supervision, spare);
  expect(result!.data).toBe(spare.data);
  expect(result).toEqual(alone(picture, settings()));
});

test('two pictures at once do not get into each other', async () => {
  const { pool } = await busyPool(plainFilters, true);
  const other = noisePicture(500, 450);
  const [a, b] = await Promise.all([
    filteredBy(pool, picture, settings({ range: 'minmax' })),
    filteredBy(pool, other, settings()),
  ]);
  expect(a).toEqual(alone(picture, settings({ range: 'minmax' })));
  expect(b).toEqual(alone(other, settings()));
});
