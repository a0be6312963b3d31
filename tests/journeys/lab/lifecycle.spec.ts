import { kernelBank } from '../../../src/lib/convolve/index.ts';
import {
  decode,
  expectFiltered,
  expectResult,
  filtered,
  kernelChoice,
  openLab,
} from '../../support/lab.ts';
import { expect, test } from '../../support/test.ts';

test('a lab that is taken out of the page stops, and follows its address when it is put back', async ({
  page,
}) => {
  await openLab(page);
  const lab = await page.locator('convolution-lab').elementHandle();
  const parent = await page.locator('convolution-lab').locator('..').elementHandle();
  await lab.evaluate((element) => element.remove());
  await expect.poll(() => page.workers().length).toBe(0);
  await page.evaluate(() => {
    location.hash = '#kernel=sobel_y';
  });
  await parent.evaluate((element, child) => element.append(child as Node), lab);
  await expect(kernelChoice(page)).toHaveValue('sobel_y');
  await expectFiltered(page);
  const sample = await decode('src/images/text-page.png');
  await expectResult(page, filtered(sample, { kernel: kernelBank.sobel_y }));

  await page.evaluate(() => {
    location.hash = '#kernel=sobel_x';
  });
  await expect(kernelChoice(page)).toHaveValue('sobel_x');
  await expectResult(page, filtered(sample, { kernel: kernelBank.sobel_x }));
});
