import { expect, it } from 'vitest';
import { contentsOf, GRAY_STILL_LIFE, spawnIn, STILL_LIFE, temporaryFolders } from './support.ts';

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

it('leaves nothing behind when it is interrupted', async () => {
  const folder = temporaryFolder();
  const { code, stdout } = await spawnIn(folder, ['--image', STILL_LIFE, '--out', 'a/b'], {
    meet: (child) => child.stdout!.once('data', () => child.kill('SIGTERM')),
  });
  expect(code).toBe('SIGTERM');
  expect(stdout).toContain('small_blur');
  expect(stdout).not.toContain('The results are in');
  expect(contentsOf(folder)).toEqual([]);
});
