import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { readPicture } from '../../../cli/picture.ts';
import { FILES, FOLDER, picture, refusalOf, TRANSLUCENT } from '../../support/picture-files.ts';
import { runIn, temporaryFolders } from './support.ts';

const temporaryFolder = temporaryFolders();

const read = (file: string) => readPicture(file, FOLDER);
const named = (pattern: RegExp): string[] => FILES.filter((file) => pattern.test(file));
const refused = FILES.filter((file) => refusalOf(file, 'command line') !== undefined);

/** Four bytes a pixel of what the files hold. */
function expected(channels: 1 | 3 | 4): number[] {
  const bytes = picture(channels);
  return Array.from({ length: (4 * bytes.length) / channels }, (_, i) => {
    const [pixel, channel] = [i >> 2, i % 4];
    if (channel === 3 && channels < 4) return 255;
    return bytes[channels * pixel + (channels === 1 ? 0 : channel)]!;
  });
}

describe('a file that loses nothing is read to the last bit', () => {
  const SAME = /^(colours\.(png|tiff)|interlaced|lossless|frames\.webp|code-srgb|broken-profile)/;
  it.each(named(SAME))('%s', async (file) => {
    expect([...(await read(file)).picture.data]).toEqual(expected(3));
  });

  it.each(named(/^(gamma-usual|gamma-but-srgb|chromaticities)/))(
    '%s, which says nothing of its colours that browsers heed',
    async (file) => expect([...(await read(file)).picture.data]).toEqual(expected(3)),
  );

  it('gray.png', async () => {
    expect([...(await read('gray.png')).picture.data]).toEqual(expected(1));
  });

  it.each(['transparent.png', 'transparent.webp'])('%s', async (file) => {
    expect([...(await read(file)).picture.data]).toEqual(expected(4));
  });

  it.each(named(/^translucent/))('%s, under any alpha', async (file) => {
    expect([...(await read(file)).picture.data]).toEqual([...TRANSLUCENT]);
  });
});

it.each(named(/^turned-.\.(png|webp|tiff)$/))('%s is set upright', async (file) => {
  const { picture: upright, hasAlpha } = await read(file);
  expect([...upright.data]).toEqual(expected(hasAlpha ? 4 : 3));
});

describe('colours are converted to sRGB', () => {
  it.each(named(/^p3\./))('%s holds (200, 100, 50) of Display P3', async (file) => {
    const { data } = (await read(file)).picture;
    for (const [i, value] of [215, 93, 31].entries()) {
      expect(Math.abs(data[i]! - value)).toBeLessThanOrEqual(1);
    }
  });

  it('gamma-linear.png holds light: a half of it is the byte 188', async () => {
    const { data } = (await read('gamma-linear.png')).picture;
    const at = expected(3).indexOf(128);
    expect(data[at]).toBe(188);
  });

  it('gamma-gray.png stays gray', async () => {
    const { data } = (await read('gamma-gray.png')).picture;
    for (let i = 0; i < data.length; i += 4) expect(data[i]).toBe(data[i + 1]);
  });
});

describe('samples of other than 8 bits', () => {
  it.each(named(/^deep(-transparent|-gray)?\.(png|tiff)$/))(
    '%s is reduced to the upper 8, which is said',
    async (file) => {
      const { picture: reduced, notes, hasAlpha } = await read(file);
      expect([...reduced.data]).toEqual(expected(file === 'deep-gray.png' ? 1 : hasAlpha ? 4 : 3));
      expect(notes).toEqual(['16 bits a sample, reduced to 8']);
    },
  );

  it.each([
    ['float.tiff', 3, '32-bit floating-point samples, scaled from 0..1 to 0..255'],
    ['float-gray.tiff', 1, '32-bit floating-point samples, scaled from 0..1 to 0..255'],
    ['signed.tiff', 1, '16-bit signed samples, scaled from -510..510 to 0..255'],
  ] as const)('%s is scaled as it says, which is said', async (file, channels, note) => {
    const { picture: scaled, notes } = await read(file);
    expect([...scaled.data]).toEqual(expected(channels));
    expect(notes).toEqual([note]);
  });

  test('are told of in the report, for people and for programs', async () => {
    const args = ['--image', join(FOLDER, 'deep.png'), '--kernel', 'identity', '--out', 'o'];
    const { stdout } = await runIn(temporaryFolder(), args);
    expect(stdout).toContain('deep.png: 16 bits a sample, reduced to 8\n');
    const json = await runIn(temporaryFolder(), [...args, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ notes: ['16 bits a sample, reduced to 8'] });
  });
});

it.each(refused)('%s is refused with a sentence', async (file) => {
  const { code, stderr } = await runIn(temporaryFolder(), ['--image', join(FOLDER, file)]);
  expect(code).toBe(2);
  const sentence = refusalOf(file, 'command line')!.replace(/\.$/, '').slice(1);
  expect(stderr.slice(`--image ${join(FOLDER, file)}: t`.length)).toMatch(
    new RegExp(`^${RegExp.escape(sentence)}`),
  );
  expect(stderr.trimEnd()).not.toMatch(/\n|\. /);
});

it.each(FILES.filter((file) => !refused.includes(file)))(
  '%s is read, and a note says of what only the first is filtered',
  async (file) => {
    const { notes } = await read(file);
    if (file.startsWith('frames')) expect(notes).toEqual(['the first of 2 frames']);
    else if (!/^(deep|float|signed)/.test(file)) expect(notes).toEqual([]);
  },
);

test('a JPEG that is turned is the one that lies, turned', async () => {
  const [lying, upright] = [
    await sharp(`${FOLDER}turned-3.jpeg`).raw().toBuffer(),
    await read('turned-3.jpeg'),
  ];
  const { data } = upright.picture;
  expect([...data.subarray(0, 3)]).toEqual([...lying.subarray(-3)]);
});
