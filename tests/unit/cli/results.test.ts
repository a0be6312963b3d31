import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  box,
  convolve,
  correlate,
  createMatrix,
  gaussian,
  kernelBank,
  magnitude,
  matrixFromRows,
  prewitt,
  toBytes,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { readVectors, type Grid } from '../../vectors/read-vectors.ts';
import { contentsOf, GRAY_STILL_LIFE, noise, rawOf, runIn, temporaryFolders } from './support.ts';

const temporaryFolder = temporaryFolders();

const BANK = Object.keys(kernelBank) as (keyof typeof kernelBank)[];
const SIX = [...BANK.map((name) => `${name}.png`), 'sheet.png'].sort();

async function matrixIn(path: string): Promise<Matrix> {
  const { width, height, data } = await rawOf(path);
  return createMatrix(width, height, data);
}

describe('the results', () => {
  it('are those of the library, for the six kernels of the tutorial', async () => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await runIn(folder, ['--image', GRAY_STILL_LIFE]);
    expect([code, stderr]).toEqual([0, '']);
    const out = join(folder, 'still-life-gray-convolved');
    expect(contentsOf(out)).toEqual(SIX);

    const gray = await matrixIn(GRAY_STILL_LIFE);
    const lines = stdout.split('\n');
    for (const [i, name] of BANK.entries()) {
      const result = await rawOf(join(out, `${name}.png`));
      expect([result.width, result.height, result.channels]).toEqual([240, 174, 1]);
      const expected = toBytes(correlate(gray, kernelBank[name]));
      expect(Buffer.from(expected.buffer).equals(result.data), name).toBe(true);
      expect(lines[i]).toMatch(
        new RegExp(
          `^${name} +\\d+\\.\\d ms  \\d+ x \\d+, sum [01]; [a-z-]+, \\d+ multiplications? a pixel in .+:`,
        ),
      );
    }
    expect(lines[6]).toBe(
      'The results are in still-life-gray-convolved, and all of them on its sheet.png.',
    );
  });

  const emboss = matrixFromRows([
    [-2, -1, 0],
    [-1, 1.5, 1],
    [0, 1, 2],
  ]);
  const typed = '-2 -1 0; -1 3/2 1; 0 1 2';

  it.each([
    [['--range', 'absolute', '--border', 'zero'], { border: 'zero' }, { range: 'absolute' }],
    [['--range', 'midgray', '--border', 'wrap'], { border: 'wrap' }, { range: 'midgray' }],
    [
      ['--range', 'minmax', '--rounding', 'truncate'],
      {},
      { range: 'minmax', rounding: 'truncate' },
    ],
    [
      ['--range', 'midgray', '--rounding', 'truncate', '--border', 'reflect'],
      { border: 'reflect' },
      { range: 'midgray', rounding: 'truncate' },
    ],
    [['--convolve', '--border', 'reflect101'], { border: 'reflect101' }, {}],
    [['--border', 'zero', '--constant', '-20.5'], { border: 'zero', constant: -20.5 }, {}],
    [['--size', 'valid', '--convolve'], { size: 'valid' }, {}],
    [['--size', 'full', '--constant', '255'], { size: 'full', constant: 255 }, {}],
    [['--size', 'full', '--border', 'wrap'], { size: 'full', border: 'wrap' }, {}],
    [['--anchor', '0,2', '--convolve'], { anchor: { x: 0, y: 2 } }, {}],
    [['--scale', '1/3', '--offset', '-9'], {}, { scale: 1 / 3, offset: -9 }],
    [
      ['--scale', '-1', '--offset', '99', '--range', 'absolute', '--rounding', 'truncate'],
      {},
      { scale: -1, offset: 99, range: 'absolute', rounding: 'truncate' },
    ],
  ] as const)('follow the options %j', async (options, correlation, bytes) => {
    const folder = temporaryFolder();
    const args = ['--image', GRAY_STILL_LIFE, '--kernel', typed, '--out', 'a/b', ...options];
    const { code, stderr } = await runIn(folder, args);
    expect([code, stderr]).toEqual([0, '']);
    const apply = (options as readonly string[]).includes('--convolve') ? convolve : correlate;
    const sums = apply(await matrixIn(GRAY_STILL_LIFE), emboss, correlation);
    const result = await rawOf(join(folder, 'a/b/kernel.png'));
    expect(Buffer.from(toBytes(sums, bytes).buffer).equals(result.data)).toBe(true);
  });

  it('may come of kernels with even sides, by their anchor', async () => {
    const folder = temporaryFolder();
    const args = ['--image', GRAY_STILL_LIFE, '--kernel', 'box:4x2', '--anchor', '3,0'];
    expect((await runIn(folder, [...args, '--out', 'o'])).stderr).toBe('');
    const sums = correlate(await matrixIn(GRAY_STILL_LIFE), box(4, 2), { anchor: { x: 3, y: 0 } });
    const result = await rawOf(join(folder, 'o/box-4x2.png'));
    expect(Buffer.from(toBytes(sums).buffer).equals(result.data)).toBe(true);
  });

  it('are those of the kernel divided by its sum with --normalize', async () => {
    const folder = temporaryFolder();
    const args = ['--image', GRAY_STILL_LIFE, '--kernel', '1 2 1; 2 4 2; 1 2 1', '--out', 'o'];
    const { stdout } = await runIn(folder, [...args, '--normalize']);
    expect(stdout).toMatch(/^kernel .* ms {2}3 x 3, sum 1; /);
    const result = await rawOf(join(folder, 'o/kernel.png'));
    const sums = correlate(await matrixIn(GRAY_STILL_LIFE), gaussian(3));
    expect(Buffer.from(toBytes(sums).buffer).equals(result.data)).toBe(true);
    expect((await runIn(folder, args)).stdout).toContain('3 x 3, sum 16; ');
  });

  it('may be the gradient magnitude of two kernels', async () => {
    const folder = temporaryFolder();
    const args = ['--image', GRAY_STILL_LIFE, '--kernel', 'magnitude:prewitt', '--out', 'o'];
    const { stdout } = await runIn(folder, args);
    expect(stdout).toMatch(/^magnitude-prewitt .* two of 3 x 3, sums 0 and 0; /);
    const gray = await matrixIn(GRAY_STILL_LIFE);
    const sums = magnitude(correlate(gray, prewitt('x')), correlate(gray, prewitt('y')));
    const result = await rawOf(join(folder, 'o/magnitude-prewitt.png'));
    expect(Buffer.from(toBytes(sums).buffer).equals(result.data)).toBe(true);
  });

  it('have three colours with --color, each filtered by itself', async () => {
    const folder = temporaryFolder();
    const [width, height] = [30, 20];
    const data = noise(3 * width * height);
    const raw = { width, height, channels: 3 } as const;
    await sharp(data, { raw }).png().toFile(join(folder, 'in.png'));
    writeFileSync(join(folder, 'soft.txt'), '1/9 1/9 1/9\n1/9 1/9 1/9\n1/9 1/9 1/9\n');
    const kernels = ['--kernel', 'soft.txt', '--kernel', 'gaussian_5', '--kernel', './soft.txt'];
    const run = await runIn(folder, ['--image', 'in.png', '--color', ...kernels]);
    expect([run.code, run.stderr]).toEqual([0, '']);
    const soft = createMatrix(3, 3, new Array<number>(9).fill(1 / 9));
    const expected = { soft, gaussian_5: gaussian(5), 'soft-2': soft };
    for (const [name, kernel] of Object.entries(expected)) {
      const result = await rawOf(join(folder, 'in-convolved', `${name}.png`));
      expect(result.channels).toBe(3);
      for (const place of [0, 1, 2]) {
        const isPlace = (_: number, i: number): boolean => i % 3 === place;
        const channel = createMatrix(width, height, data.filter(isPlace));
        expect([...result.data.filter(isPlace)]).toEqual([...toBytes(correlate(channel, kernel))]);
      }
    }
  });
});

interface ByteCase {
  readonly kernelName: string;
  readonly border: string;
  readonly output: string;
  readonly image: Grid;
  readonly expected: Grid;
}

describe('the two byte rules', () => {
  it.each([
    ['OpenCV', 'uint8-round-saturate', 'replicate', []],
    ['OpenCV', 'uint8-round-saturate', 'reflect101', ['--border', 'reflect101']],
    ['the tutorial', 'uint8-clip-truncate', 'replicate', ['--rounding', 'truncate']],
  ] as const)('%s: %s with %s', async (_, output, border, options) => {
    const cases = readVectors<ByteCase>('uint8').filter(
      (one) => one.output === output && one.border === border,
    );
    expect(cases.map(({ kernelName }) => kernelName)).toEqual(BANK);
    const folder = temporaryFolder();
    const { width, height, data } = cases[0]!.image;
    await sharp(Uint8Array.from(data), { raw: { width, height, channels: 1 } })
      .png()
      .toFile(join(folder, 'scene.png'));
    await runIn(folder, ['--image', 'scene.png', '--out', '.', ...options]);
    for (const { kernelName, expected } of cases) {
      const result = await rawOf(join(folder, `${kernelName}.png`));
      expect([...result.data], kernelName).toEqual(expected.data);
    }
  });
});
