import { errorsOf } from '../../src/lib/films/turned-edge/errors.ts';
import { turnedEdgeModel } from '../../src/lib/films/turned-edge/model.ts';
import { edgeGrid, rowsOf, turnedSentence } from '../../src/lib/films/turned-edge/texts.ts';
import { formatNumber } from '../../src/lib/notation/index.ts';
import { openFigure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

test('an edge is turned by its slider, its field and its plot', async ({ page }) => {
  const figure = await openFigure(page, 'turned-edge/', 'An edge, turned');
  const { root, said } = figure;
  const plot = root.getByRole('slider', { name: 'By how much the angle is off' });

  async function expectShown(angle: number, softness: 'sharp' | 'soft'): Promise<void> {
    const shown = turnedEdgeModel.make({ angle, softness });
    await expect(said).toHaveText(turnedSentence(shown));
    await expect(root.locator('[data-edge] .cell text')).toHaveText(
      edgeGrid(shown).cells.map(({ text }) => text),
    );
    await expect(root.locator('tbody').locator('th, td')).toHaveText(rowsOf(shown).flat());
    const errors = errorsOf(softness);
    await expect(plot).toHaveAttribute(
      'aria-valuetext',
      `True angle ${angle}: Sobel ${formatNumber(errors.sobel[angle]!)}, Prewitt ${formatNumber(errors.prewitt[angle]!)}, Scharr ${formatNumber(errors.scharr[angle]!)}`,
    );
  }

  await expectShown(24, 'sharp');
  await root.getByRole('slider', { name: 'Angle', exact: true }).fill('62');
  await expectShown(62, 'sharp');
  await plot.press('ArrowRight');
  await expectShown(63, 'sharp');
  await root.getByRole('radio', { name: 'Soft edge' }).check();
  await expectShown(63, 'soft');
  await expect(page).toHaveURL(/angle=63&softness=soft$/);
  await figure.button('Undo').click();
  await expectShown(63, 'sharp');

  await page.goto('about:blank');
  await openFigure(
    page,
    'turned-edge/#figure=turned-edge&angle=10&softness=soft',
    'An edge, turned',
  );
  await expectShown(10, 'soft');
  await root.getByRole('spinbutton', { name: 'Angle in °' }).fill('91');
  await expect(root.getByText('Angle has to be a number from 0 to 90.')).toBeVisible();
});
