import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from '../support/test.ts';

test.describe('the channels', () => {
  const open = async (page: Page): Promise<Locator> => {
    await page.goto('lessons/images-are-matrices/');
    return page.getByRole('group', { name: 'A small colour picture' });
  };

  test('tell of one pixel in all four grids, by mouse and by keyboard', async ({ page }) => {
    const figure = await open(page);
    const grid = (name: string) => figure.getByRole('grid', { name });
    await grid('Red').getByRole('gridcell', { name: 'Row 5, column 2: 40' }).click();
    await expect(figure.getByRole('status')).toHaveText(
      'x is 2, y is 5: row 5, column 2. It is red 40, green 70, blue 120: weighed and added they make 66.73, stored as the gray 67.',
    );
    await page.keyboard.press('ArrowRight');
    await expect(figure.getByRole('status')).toContainText('x is 3, y is 5: row 5, column 3.');
    await expect(figure).toContainText('0.299 × 230 + 0.587 × 200 + 0.114 × 160 = 204.41 → 204');
    for (const name of ['Red', 'Green', 'Blue', 'Gray']) {
      await expect(grid(name).locator('.current')).toHaveAccessibleName(/^Row 5, column 3: /);
    }
  });

  test('add up to the picture when they are pushed together', async ({ page }) => {
    const figure = await open(page);
    await figure.getByRole('slider', { name: /three channels/ }).fill('0');
    const planes = await figure.locator('.plane').all();
    const boxes = await Promise.all(planes.map(async (plane) => (await plane.boundingBox())!));
    for (const box of boxes) {
      expect(box.x).toBeCloseTo(boxes[1]!.x, 1);
      expect(box.y).toBeCloseTo(boxes[1]!.y, 1);
    }
    // The middle of the roof, as a colour on the screen: red, green and blue of row 3, column 3.
    const cell = (await planes[1]!.locator('[data-key="3,3"] .ground').boundingBox())!;
    const shot = await page.screenshot({
      clip: { x: cell.x + 4, y: cell.y + 4, width: 2, height: 2 },
    });
    const { data } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([200, 50, 40]);
  });
});
