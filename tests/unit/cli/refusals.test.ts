import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contentsOf, GRAY_STILL_LIFE, runIn, shellIn, temporaryFolders } from './support.ts';

const temporaryFolder = temporaryFolders();

/** The PNG with another size in its header: it claims more than it holds. */
function claiming(width: number, height: number): Buffer {
  const file = readFileSync(GRAY_STILL_LIFE);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  file.writeUInt32BE(crc32(file.subarray(12, 29)), 29);
  return file;
}

/** No file of it can have an ending as well: 255 bytes are the most. */
const LONG_NAME = 'k'.repeat(253);

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
  write('drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  write(LONG_NAME, '1');
  symlinkSync('nowhere', join(folder, 'link'));
  mkdirSync(join(folder, 'taken/sheet.png'), { recursive: true });
  return folder;
}

const photo = ['--image', 'photo.png'];

describe('refused with one sentence and exit code 2, and nothing is written', () => {
  it.each<[args: string[], sentence: string]>([
    [[], '--image is missing; pass a picture, as in --image photo.jpg'],
    [['--image'], "Option '--image <value>' argument missing; --help lists the options"],
    [['--image', ''], '--image is missing; pass a picture, as in --image photo.jpg'],
    [['none.jpg'], '--image none.jpg: there is no such file or folder'],
    [[...photo, '--blur'], "Unknown option '--blur'; --help lists the options"],
    [['--image', 'none.jpg'], '--image none.jpg: there is no such file or folder'],
    [
      ['--image', 'taken'],
      '--image taken: this folder has no picture; PNG, JPEG, WebP, GIF and TIFF files are taken',
    ],
    [['--image', 'notes.txt'], '--image notes.txt: this file is not a picture that can be read'],
    [
      ['--image', 'drawing.svg'],
      '--image drawing.svg: this file is not a picture that can be read',
    ],
    [['--image', 'a\ufffd.png'], '--image a\ufffd.png: this name is not in UTF-8; rename it'],
    [['--image', 'two\nlines'], '--image two\\nlines: there is no such file or folder'],
    [['--image', 'a'.repeat(5000)], `--image ${'a'.repeat(40)}…: this name is too long`],
    [['--', '--image'], '--image --image: there is no such file or folder'],
    [['--image', 'empty.png'], '--image empty.png: this file is empty'],
    [['--image', 'cut.png'], '--image cut.png: this picture is damaged'],
    [
      ['--image', 'huge.png'],
      '--image huge.png: this picture has 10000 x 6000 pixels, and the limit is 50 megapixels; --max-pixels raises it',
    ],
    [
      [...photo, '--max-pixels', '41759'],
      '--image photo.png: this picture has 240 x 174 pixels, and the limit is 0.041759 megapixels; --max-pixels raises it',
    ],
    [
      [...photo, '--max-pixels', '41760', '--size', 'full'],
      '--size full: small_blur makes of photo.png 246 x 180 pixels, and the limit is 0.04176 megapixels; --max-pixels raises it',
    ],
    ...['many', '0', '-5', '269M', '1.5M'].map((pixels): [string[], string] => [
      [...photo, `--max-pixels=${pixels}`],
      `--max-pixels: received "${pixels}"; pass pixels or megapixels, as in 80M, up to 268M`,
    ]),
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
      [...photo, '--kernel', '-1 0 1 -2 0 2 -1 0 1'],
      '--kernel: This can be read in more than one way: 9 by 1, written [[-1 0 1 -2 0 2 -1 0 1]]; or 3 by 3, written -1 0 1; -2 0 2; -1 0 1',
    ],
    [
      [...photo, '--kernel', 'np.full((3, 3), 1)'],
      '--kernel: "np.full" is not understood (character 1)',
    ],
    [
      [...photo, '--kernel', '1 2; 3 4'],
      '--kernel: kernel, 2 columns by 2 rows, has no centre; add --anchor 1,1 or another of its cells',
    ],
    [
      [...photo, '--kernel', 'photo.png'],
      '--kernel photo.png: this is not a text file; a matrix of numbers is needed',
    ],
    [[...photo, '--kernel', ''], '--kernel: received nothing; pass a name, a file or a matrix'],
    [
      [...photo, '--kernel', 'k\ufffd.txt'],
      '--kernel k\ufffd.txt: this name is not in UTF-8; rename it',
    ],
    [
      [...photo, '--kernel', LONG_NAME],
      `--out photo-convolved: ${LONG_NAME.slice(0, 40)}… cannot be written: this name is too long`,
    ],
    [
      [...photo, '--border', 'x'.repeat(100_000)],
      `--border: received "${'x'.repeat(40)}…"; pass one of`,
    ],
    ...['--color', '--normalize', '--out=o', '--border=zero', '--scale=-1'].map(
      (option): [string[], string] => [
        [...photo, option, option],
        `${option.split('=')[0]!}: it is there more than once; only --image and --kernel may be`,
      ],
    ),
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
    [
      [...photo, '--kernel', 'gaussian:8'],
      '--kernel gaussian:8: size: received 8; pass an odd number from 1 to 4095',
    ],
    [
      [...photo, '--kernel', 'gaussian:nine'],
      '--kernel gaussian:nine: "nine" cannot be read; write gaussian:9, gaussian:sigma=2 or',
    ],
    [
      [...photo, '--kernel', 'box:4x3'],
      '--kernel: box-4x3, 4 columns by 3 rows, has no centre; add --anchor 2,1 or another of its cells',
    ],
    [
      [...photo, '--kernel', 'box:2', '--anchor', '1,2'],
      '--anchor: box-2 has no cell 1,2; pass one from 0,0 to 1,1',
    ],
    ...['1', '1,', '-1,0', '0.5,1', '1,2,3'].map((anchor): [string[], string] => [
      [...photo, '--anchor', anchor],
      `--anchor: received "${anchor}"; pass a column and a row from 0, as in --anchor 1,1`,
    ]),
    ...['valid', 'full'].map((size): [string[], string] => [
      [...photo, '--size', size, '--anchor', '1,1'],
      `--anchor: it has no effect with --size ${size}; leave it out`,
    ]),
    [[...photo, '--size', 'half'], '--size: received "half"; pass one of same, valid, full'],
    [
      [...photo, '--size', 'valid', '--border', 'zero'],
      '--border: with --size valid nothing beyond the edge is read; leave it out',
    ],
    [
      [...photo, '--size', 'valid', '--constant', '3'],
      '--constant: with --size valid nothing beyond the edge is read; leave it out',
    ],
    [
      [...photo, '--size', 'valid', '--kernel', 'box:200x241'],
      "--image photo.png: kernel: 200 x 241 does not fit on an image of 240 x 174, so 'valid' is empty",
    ],
    [[...photo, '--constant', '3'], '--constant: it goes with the border zero; add --border zero'],
    ...['--constant', '--scale', '--offset'].map((option): [string[], string] => [
      [...photo, '--border', 'zero', option, 'much'],
      `${option}: "much" is not a number; try 12, -0.5 or 1/9`,
    ]),
    [
      [...photo, '--normalize', '--kernel', 'sobel_x'],
      '--normalize: the weights of sobel_x sum to 0, and cannot be divided by it',
    ],
    [[...photo, '--raw', 'png'], '--raw: received "png"; pass one of tiff, npy'],
    [[...photo, '--out', ''], '--out: received nothing; pass a folder'],
    [[...photo, '--out', 'o\ufffd'], '--out o\ufffd: this name is not in UTF-8; rename it'],
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
      '--out .: sharpen.png there is a picture to be filtered, which would be lost; pass another folder',
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

  it.skipIf(process.platform === 'win32')('links to nowhere, pipes and devices', async () => {
    const folder = folderOfTrouble();
    await shellIn('mkfifo pipe', folder);
    const before = contentsOf(folder);
    for (const [args, sentence] of [
      [['--image', 'pipe'], '--image pipe: this is a pipe or a device, not a file'],
      [['--image', '/dev/zero'], '--image /dev/zero: this is a pipe or a device, not a file'],
      [[...photo, '--kernel', 'pipe'], '--kernel pipe: this is a pipe or a device, not a file'],
      [
        [...photo, '--out', 'link/deep'],
        `--out link/deep: ${folder}/link is a link that leads nowhere; pass another folder`,
      ],
    ] as const) {
      expect(await runIn(folder, args)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
    }
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
