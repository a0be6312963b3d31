import sharp from 'sharp';
import { openFigure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

test('the channels tell of one pixel in four grids, and add up when they are together', async ({
  page,
}) => {
  const figure = await openFigure(page, 'channels/', 'A picture in three channels');

  await test.step('by mouse and by keyboard', async () => {
    await figure.grid('Red').getByRole('gridcell', { name: 'Row 5, column 2: 40' }).click();
    await expect(figure.voice).toHaveText(
      'x is 2, y is 5: row 5, column 2. It is red 40, green 70, blue 120: weighted and added, they give 66.73, stored as the gray 67.',
    );
    await page.keyboard.press('ArrowRight');
    await expect(figure.voice).toContainText('x is 3, y is 5: row 5, column 3.');
    await expect(figure.root).toContainText(
      '0.299 × 230 + 0.587 × 200 + 0.114 × 160 = 204.41 → 204',
    );
    for (const name of ['Red', 'Green', 'Blue', 'Gray']) {
      await expect(figure.grid(name).locator('.current')).toHaveAccessibleName(
        /^Row 5, column 3: /,
      );
    }
  });

  await test.step('pushed together they are the picture', async () => {
    const apart = figure.root.getByRole('slider', { name: 'How far the three channels are apart' });
    await apart.press('Home');
    await expect(apart).toHaveAttribute('aria-valuetext', 'together');
    const planes = await figure.root.locator('.plane').all();
    const boxes = await Promise.all(planes.map(async (plane) => (await plane.boundingBox())!));
    for (const box of boxes) {
      expect(box.x).toBeCloseTo(boxes[1]!.x, 1);
      expect(box.y).toBeCloseTo(boxes[1]!.y, 1);
    }
    // The middle of the roof, as a colour on the screen: red, green and blue of row 3, column 3.
    const roof = planes[1]!.locator('[data-key="3,3"] .ground');
    await roof.scrollIntoViewIfNeeded();
    const cell = (await roof.boundingBox())!;
    const shot = await page.screenshot({
      clip: { x: cell.x + 4, y: cell.y + 4, width: 2, height: 2 },
    });
    const { data } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([200, 50, 40]);
    await apart.press('ArrowRight');
    await expect(apart).toHaveAttribute('aria-valuetext', '1% apart');
  });
});
