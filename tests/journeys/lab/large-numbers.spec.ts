import { cell, kernelChoice, openLab } from '../../support/lab.ts';
import { expect, test } from '../../support/test.ts';

test('weights as large as they can be fit on a narrow page, and move by keys', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const row = Array<string>(3).fill('-3.4028235e38').join(' ');
  await openLab(page, { kernel: `${row};${row};${row}` });
  const slider = page.getByRole('slider', { name: 'Weight in row 1, column 1' });
  await expect(slider).toHaveAttribute('aria-valuetext', '\u22123.4e38');
  const cells = page.locator('convolution-stepper g.cell text');
  await expect(cells.filter({ hasText: '3.4e38' }).first()).toBeVisible();

  await cell(page, 1, 1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(cell(page, 1, 1)).toHaveValue('\u22123.4028235e+38');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(cell(page, 1, 1)).not.toHaveValue('\u22123.4028235e+38');
  await expect(cell(page, 1, 1)).not.toHaveAttribute('aria-invalid', 'true');
  await kernelChoice(page).focus();
  await expect(cell(page, 1, 1)).toHaveValue(/^\u22123\.\d+e38$/);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
});
