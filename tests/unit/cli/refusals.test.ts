import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contentsOf, GRAY_STILL_LIFE, runIn, temporaryFolders } from './support.ts';

const temporaryFolder = temporaryFolders();

/** The PNG with another size in its header: it claims more than it holds. */
function claiming(width: number, height: number): Buffer {
  const file = readFileSync(GRAY_STILL_LIFE);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  file.writeUInt32BE(crc32(file.subarray(12, 29)), 29);
  return file;
}

/** A folder with what the refusals below are about. */
function folderOfTrouble(): string {
  const folder = temporaryFolder();
  const write = (name: string, content: string | Buffer): void =>
    writeFileSync(join(folder, name), content);
  copyFileSync(GRAY_STILL_LIFE, join(folder, 'photo.png'));
  copyFileSync(GRAY_STILL_LIFE, join(folder, 'sharpen.png'));
  write('notes.txt', 'no picture');
  write('empty.png', '');
  write('cut.png', readFileSync(GRAY_STILL_LIFE).subarray(0, 5000));
  write('huge.png', claiming(10_000, 6_000));
  write('long.png', claiming(20_000, 10));
  write('letters.txt', '1 2 3\n4 five 6\n7 8 9\n');
  mkdirSync(join(folder, 'taken/sheet.png'), { recursive: true });
  return folder;
}

const photo = ['--image', 'photo.png'];

describe('refused with one sentence and exit code 2, and nothing is written', () => {
  it.each<[args: string[], sentence: string]>([
    [[], '--image is missing; pass a picture, as in --image photo.jpg'],
    [['--image'], "Option '--image <value>' argument missing; --help lists the options"],
    [['photo.png'], "Unexpected argument 'photo.png'; --help lists the options"],
    [[...photo, '--blur'], "Unknown option '--blur'; --help lists the options"],
    [['--image', 'none.jpg'], '--image none.jpg: there is no such file or folder'],
    [['--image', 'taken'], '--image taken: this is a folder, not a file'],
    [['--image', 'notes.txt'], '--image notes.txt: this file is not a picture that can be read'],
    [['--image', 'empty.png'], '--image empty.png: this file is empty'],
    [['--image', 'cut.png'], '--image cut.png: this picture is damaged'],
    [
      ['--image', 'huge.png'],
      '--image huge.png: this picture has 10000 x 6000 pixels, and the limit is 50 megapixels',
    ],
    [
      ['--image', 'long.png'],
      '--image long.png: this picture has 20000 x 10 pixels, and the limit is 16384 on a side',
    ],
    [[...photo, '--kernel', 'blurr'], '--kernel: there is no kernel and no file "blurr"; pass'],
    [
      [...photo, '--kernel', '0 1 0; 0 x 0; 0 1 0'],
      '--kernel: Row 1, column 1: "x" is not a number; try 12, -0.5 or 1/9',
    ],
    [
      [...photo, '--kernel', 'letters.txt'],
      '--kernel letters.txt: Row 1, column 1: "five" is not a number; try 12, -0.5 or 1/9',
    ],
    [
      [...photo, '--kernel', '-1 0 1; 2 3'],
      '--kernel: Row 1 has 2 numbers, row 0 has 3; all rows need the same length',
    ],
    [
      [...photo, '--kernel', '1 2; 3 4'],
      '--kernel: 2 columns by 2 rows have no centre; make both numbers odd',
    ],
    [
      [...photo, '--kernel', 'photo.png'],
      '--kernel photo.png: this is not a text file; a matrix of numbers is needed',
    ],
    [[...photo, '--kernel', 'taken'], '--kernel taken: this is a folder, not a file'],
    [
      [...photo, '--border', 'mirror'],
      '--border: received "mirror"; pass one of replicate, zero, reflect, reflect101, wrap',
    ],
    [
      [...photo, '--range', 'full'],
      '--range: received "full"; pass one of clamp, absolute, midgray, minmax',
    ],
    [[...photo, '--rounding', 'up'], '--rounding: received "up"; pass one of half-even, truncate'],
    [[...photo, '--out', ''], '--out: received nothing; pass a folder'],
    [
      [...photo, '--out', 'notes.txt'],
      '--out notes.txt: cannot be written: a part of this path is a file, not a folder',
    ],
    [
      [...photo, '--out', 'new/../notes.txt/deep'],
      '--out new/../notes.txt/deep: cannot be written: a part of this path is a file, not a folder',
    ],
    [[...photo, '--out', 'taken'], '--out taken: sheet.png is a folder there; pass another folder'],
    [
      ['--image', 'sharpen.png', '--out', '.'],
      '--out .: sharpen.png there is the picture itself, which would be lost; pass another folder',
    ],
  ])('%j', async (args, sentence) => {
    const folder = folderOfTrouble();
    const before = contentsOf(folder);
    const { code, stdout, stderr } = await runIn(folder, args);
    expect(stderr.startsWith(sentence), stderr).toBe(true);
    expect(stderr.trimEnd()).not.toMatch(/\n|\. /);
    expect([code, stdout]).toEqual([2, '']);
    expect(contentsOf(folder)).toEqual(before);
  });

  it.skipIf(process.platform !== 'linux')(
    'a folder where the system lets nobody write',
    async () => {
      const args = ['--image', GRAY_STILL_LIFE, '--out', '/proc/convolved/deep'];
      const { code, stderr } = await runIn(temporaryFolder(), args);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^--out \/proc\/convolved\/deep: cannot be written: .+\n$/);
    },
  );
});
