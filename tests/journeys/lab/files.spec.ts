import { readFileSync } from 'node:fs';
import { readPicture } from '../../../cli/picture.ts';
import type { Picture } from '../../../src/lib/pictures/index.ts';
import { boundOf, FILES, FOLDER, refusalOf } from '../../support/picture-files.ts';
import {
  alert,
  choose,
  download,
  expectFiltered,
  noise,
  openLab,
  upload,
} from '../../support/lab.ts';
import { expect, test } from '../../support/test.ts';

const refused = FILES.filter((file) => refusalOf(file, 'lab') !== undefined);
const read = FILES.filter((file) => !refused.includes(file));

const IDENTITY = { kernel: 'identity', mode: 'colour' };

/** A byte of a picture under the identity, which clears the colour of clear pixels. */
const seen = ({ data }: Picture, index: number): number =>
  data[index | 3] === 0 ? 0 : data[index]!;

test('every file is the picture that the command line reads', async ({ page }) => {
  await openLab(page, IDENTITY);
  for (const file of read) {
    await test.step(file, async () => {
      const { picture, notes } = await readPicture(file, FOLDER);
      // Of another size, so that the next result is known by its own.
      await upload(page, noise(5, 4));
      await choose(page, file, readFileSync(FOLDER + file));
      await expectFiltered(page, `${picture.width} × ${picture.height}`);
      const said = notes.map((note) => `${note}.`).join('');
      await expect.soft(page.locator('[data-note=picture]'), file).toHaveText(said);
      const { pixels } = await download(page);
      expect.soft([pixels.width, pixels.height], file).toEqual([picture.width, picture.height]);
      const apart = pixels.data.map((byte, i) => Math.abs(byte - seen(picture, i)));
      expect
        .soft(
          apart.reduce((a, b) => Math.max(a, b), 0),
          file,
        )
        .toBeLessThanOrEqual(boundOf(file));
    });
  }
});

test('what is refused is refused with its reason', async ({ page }) => {
  await openLab(page, IDENTITY);
  for (const file of refused) {
    await test.step(file, async () => {
      await choose(page, file, readFileSync(FOLDER + file));
      await expect.soft(alert(page, refusalOf(file, 'lab')!), file).toBeVisible();
    });
  }
});

test.describe('without WebGL', () => {
  test('a picture with transparency is refused, and others are read', async ({ page }) => {
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        ...args: unknown[]
      ) {
        return args[0] === 'webgl2' ? null : (Reflect.apply(getContext, this, args) as unknown);
      } as typeof getContext;
    });
    await openLab(page, IDENTITY);
    await choose(page, 'transparent.png', readFileSync(`${FOLDER}transparent.png`));
    await expect(alert(page, 'reads exactly only with WebGL')).toBeVisible();
    await choose(page, 'colours.png', readFileSync(`${FOLDER}colours.png`));
    await expectFiltered(page, '19 × 13');
  });
});

test('without workers, a result with transparency is saved as exactly', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await openLab(page, IDENTITY);
  await choose(page, 'transparent.png', readFileSync(`${FOLDER}transparent.png`));
  await expectFiltered(page, '19 × 13');
  const { picture } = await readPicture('transparent.png', FOLDER);
  expect((await download(page)).pixels).toEqual(picture);
});
