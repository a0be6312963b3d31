import { expect, it } from 'vitest';
import {
  contentsOf,
  GRAY_STILL_LIFE,
  shellIn,
  spawnIn,
  STILL_LIFE,
  temporaryFolders,
} from './support.ts';

const temporaryFolder = temporaryFolders();

it('works on files where npm was called, not in the folder of the project', async () => {
  const folder = temporaryFolder();
  const elsewhere = temporaryFolder();
  const args = ['--image', GRAY_STILL_LIFE, '--kernel', 'emboss', '--out', 'here'];
  const env = { npm_lifecycle_event: 'convolve', INIT_CWD: folder };
  const { code, stdout, stderr } = await spawnIn(elsewhere, args, { env });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^emboss .*\nThe results are in here, .*\n$/);
  expect(contentsOf(folder)).toEqual(['here', 'here/emboss.png', 'here/sheet.png']);
  expect(contentsOf(elsewhere)).toEqual([]);
});

it('ends with exit code 2 when it refuses', async () => {
  const { code, stdout, stderr } = await spawnIn(temporaryFolder(), ['--image', 'none.jpg']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe('--image none.jpg: there is no such file or folder\n');
});

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves nothing behind on %s', async (signal) => {
  const folder = temporaryFolder();
  const { code, stdout } = await spawnIn(folder, ['--image', STILL_LIFE, '--out', 'a/b'], {
    meet: (child) => child.stdout!.once('data', () => child.kill(signal)),
  });
  expect(code).toBe(signal);
  expect(stdout).toContain('small_blur');
  expect(stdout).not.toContain('The results are in');
  expect(contentsOf(folder)).toEqual([]);
});

const gray = ['--image', GRAY_STILL_LIFE, '--kernel', 'emboss', '--out', 'o'];
const RESULTS = ['emboss.png', 'sheet.png'];

it('keeps the picture at hand and ends quietly when the reader of its output goes away', async () => {
  const folder = temporaryFolder();
  // The exit code of the program itself, not of the reader.
  const { stderr } = await shellIn('{ "$@"; echo $? >&2; } | true', folder, [...gray, STILL_LIFE]);
  expect(stderr).toBe('141\n');
  expect(contentsOf(folder)).toEqual(['o', 'o/still-life-gray', ...inFirst(RESULTS)]);
});

const inFirst = (names: readonly string[]): string[] =>
  names.map((name) => `o/still-life-gray/${name}`);

it.skipIf(process.platform !== 'linux').each([[[]], [['--json']]])(
  'says so in a sentence when its report cannot be written, with %j',
  async (options) => {
    const folder = temporaryFolder();
    const { code, stderr } = await shellIn('"$@" > /dev/full', folder, [...gray, ...options]);
    expect([code, stderr]).toEqual([1, 'The report cannot be written: the disk is full\n']);
    expect(contentsOf(folder)).toEqual(['o', 'o/emboss.png', 'o/sheet.png']);
  },
);

it.skipIf(process.platform === 'win32')(
  'refuses what may become larger than is allowed',
  async () => {
    const folder = temporaryFolder();
    const { code, stderr } = await shellIn('ulimit -f 8; "$@"', folder, gray);
    expect(code).toBe(2);
    expect(stderr).toBe('--out o: cannot be written: a file may not become that large here\n');
    expect(contentsOf(folder)).toEqual([]);
  },
);
