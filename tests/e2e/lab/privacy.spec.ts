import { kernelBank } from '../../../src/lib/convolve/index.ts';
import { expectResult, filtered, kernelChoice, openLab, SMALL, upload } from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

const { sobel_x } = kernelBank;

test('says that the picture never leaves the browser, and sends nothing', async ({ page }) => {
  await openLab(page);
  await expect(page.getByText('It never leaves your browser: nothing is uploaded.')).toBeVisible();
  const requests: string[] = [];
  // A browser may look at the site's icon again when the address changes.
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'blob:' && !pathname.endsWith('/favicon.svg')) requests.push(request.url());
  });
  await upload(page, SMALL);
  await kernelChoice(page).selectOption('sobel_x');
  await expectResult(page, filtered(SMALL, { kernel: sobel_x }));
  expect(requests).toEqual([]);
});
