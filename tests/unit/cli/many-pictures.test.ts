import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf, GRAY_STILL_LIFE, runIn, temporaryFolders } from './support.ts';

const temporaryFolder = temporaryFolders();

const emboss = ['--kernel', 'emboss'];

/** A folder with the still life under these names, and their folders. */
function folderOf(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    copyFileSync(GRAY_STILL_LIFE, join(folder, name));
  }
  return folder;
}

const results = (folder: string): string[] =>
  contentsOf(folder).filter((path) => path.endsWith('emboss.png'));

describe('many pictures', () => {
  it('have a folder each, beside each other', async () => {
    const folder = folderOf('a.png', 'deep/b.png');
    const args = ['--image', 'a.png', '--image', 'deep/b.png', ...emboss];
    const { code, stdout, stderr } = await runIn(folder, args);
    expect([code, stderr]).toEqual([0, '']);
    expect(results(folder)).toEqual(['a-convolved/emboss.png', 'b-convolved/emboss.png']);
    expect(stdout).toMatch(
      /^a.png\nemboss .+\nThe results are in a-convolved,.+\ndeep\/b.png\nemboss .+\nThe .+ b-conv/,
    );
  });

  it('may follow as a shell spells out *.png, and go inside --out', async () => {
    const folder = folderOf('a.png', 'b.png', 'c.png');
    const args = [...emboss, '--out', 'o', '--image', 'a.png', 'b.png', 'c.png'];
    expect((await runIn(folder, args)).code).toBe(0);
    expect(results(folder)).toEqual(['o/a/emboss.png', 'o/b/emboss.png', 'o/c/emboss.png']);
  });

  it('overwrite no result of one another where they have one name', async () => {
    const folder = folderOf('one/a.png', 'two/a.png', 'A.png', 'a-2.png');
    const args = ['--image', 'one/a.png', 'two/a.png', 'A.png', 'a-2.png', ...emboss];
    expect((await runIn(folder, [...args, '--out', 'o'])).code).toBe(0);
    expect(results(folder)).toEqual(
      ['A-3', 'a-2-2', 'a-2', 'a'].map((name) => `o/${name}/emboss.png`),
    );
  });

  it('are not overwritten by results either', async () => {
    const folder = folderOf('a.png', 'o/a/emboss.png', 'b.png');
    const args = ['--image', 'a.png', 'o/a/emboss.png', 'b.png', ...emboss, '--out', 'o'];
    const { code, stderr } = await runIn(folder, args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^--out o\/a: emboss.png there is a picture to be filtered, .+\n$/);
    expect(results(folder)).toEqual(['o/a/emboss.png', 'o/b/emboss.png', 'o/emboss/emboss.png']);
    const source = readFileSync(join(folder, 'o/a/emboss.png'));
    expect(source.equals(readFileSync(GRAY_STILL_LIFE))).toBe(true);
  });

  it('are all filtered but those that cannot be, and exit code 1 says so', async () => {
    const folder = folderOf('a.png', 'z.png');
    writeFileSync(join(folder, 'm.jpg'), 'no picture');
    const args = ['--image', 'a.png', 'm.jpg', 'none.png', 'z.png', ...emboss, '--json'];
    const { code, stdout, stderr } = await runIn(folder, args);
    expect(code).toBe(1);
    expect(stderr.split('\n')).toEqual([
      '--image m.jpg: this file is not a picture that can be read; choose a PNG, JPEG, WebP, GIF or TIFF',
      '--image none.png: there is no such file or folder',
      '',
    ]);
    expect(results(folder)).toEqual(['a-convolved/emboss.png', 'z-convolved/emboss.png']);
    expect(JSON.parse(stdout)).toMatchObject([
      { image: 'a.png', out: 'a-convolved', results: [{ file: 'emboss.png' }] },
      {
        image: 'm.jpg',
        error:
          '--image m.jpg: this file is not a picture that can be read; choose a PNG, JPEG, WebP, GIF or TIFF',
      },
      { image: 'none.png', error: '--image none.png: there is no such file or folder' },
      { image: 'z.png', out: 'z-convolved', results: [{ file: 'emboss.png' }] },
    ]);
  });

  it('of which one is too small for a kernel leave that one out', async () => {
    const folder = folderOf('a.png');
    writeFileSync(join(folder, 'dot.png'), Buffer.from(DOT, 'base64'));
    const args = ['--image', 'dot.png', 'a.png', ...emboss, '--size', 'valid'];
    const { code, stderr } = await runIn(folder, args);
    expect(code).toBe(1);
    expect(stderr).toContain('--image dot.png: kernel: 3 x 3 does not fit on an image of 1 x 1');
    expect(results(folder)).toEqual(['a-convolved/emboss.png']);
  });
});

describe('two runs into one folder at the same time', () => {
  it('do not hinder each other', async () => {
    const folder = folderOf('a.png', 'b.png');
    const run = (image: string, kernel: string) =>
      runIn(folder, ['--image', image, '--kernel', kernel, '--out', 'o/deep']);
    const runs = await Promise.all([run('a.png', 'emboss'), run('b.png', 'sharpen')]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(contentsOf(join(folder, 'o/deep'))).toEqual(['emboss.png', 'sharpen.png', 'sheet.png']);
  });
});

/** A PNG of one pixel. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

describe('a folder', () => {
  it('stands for the pictures in it, in natural order, and not for those in its folders', async () => {
    const folder = folderOf(
      ...['p10.png', 'p2.png', 'P1.PNG', '.hidden.png', 'deep/p3.png', 'p4.png/p5.png'].map(
        (name) => `pictures/${name}`,
      ),
    );
    writeFileSync(join(folder, 'pictures/notes.txt'), 'no picture');
    const args = ['--image', 'pictures', ...emboss, '--out', 'pictures'];
    const { code, stdout, stderr } = await runIn(folder, args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/^pictures.+$/gm)).toEqual([
      'pictures/P1.PNG',
      'pictures/p2.png',
      'pictures/p10.png',
    ]);
    expect(results(folder)).toEqual(
      ['P1', 'p10', 'p2'].map((name) => `pictures/${name}/emboss.png`),
    );
  });

  it('of one picture gives that a folder too', async () => {
    const folder = folderOf('pictures/a.png');
    expect((await runIn(folder, ['--image', 'pictures', ...emboss, '--out', 'o'])).code).toBe(0);
    expect(results(folder)).toEqual(['o/a/emboss.png']);
  });
});

describe('--max-pixels', () => {
  it('lets larger pictures pass, and the results of --size full', async () => {
    const folder = folderOf('a.png');
    const args = ['--image', 'a.png', ...emboss, '--size', 'full', '--max-pixels'];
    expect((await runIn(folder, [...args, `${242 * 176 - 1}`])).code).toBe(2);
    expect((await runIn(folder, [...args, `${242 * 176}`])).code).toBe(0);
    expect((await runIn(folder, [...args, '1M'])).code).toBe(0);
  });
});
