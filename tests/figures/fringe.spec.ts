import { fringe, laidOn, type FringeState } from '../../src/lib/films/fringe/model.ts';
import { fringeSentence } from '../../src/lib/films/fringe/texts.ts';
import { openFigure } from '../support/figure.ts';
import { expectResult } from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

const LABEL = 'A disc on nothing, blurred';

test('both blurs are what the library makes of the disc, on every ground', async ({ page }) => {
  const figure = await openFigure(page, 'fringe/', LABEL);
  const expectShown = async (state: FringeState) => {
    const shown = fringe(state);
    for (const part of ['before', 'alike', 'weighted'] as const) {
      await expectResult(page, laidOn(state.ground, shown[part]), part);
    }
    await expect(figure.said).toHaveText(fringeSentence(state, shown));
  };
  await expectShown({ radius: 3, ground: 'white', hidden: 'black' });
  await figure.root.getByRole('slider', { name: 'Radius', exact: true }).fill('1.5');
  await figure.root.getByRole('radio', { name: 'On checks' }).check();
  await expectShown({ radius: 1.5, ground: 'checks', hidden: 'black' });
  await figure.root.getByRole('radio', { name: 'Green hidden' }).check();
  await figure.root.getByRole('radio', { name: 'On black' }).check();
  await expectShown({ radius: 1.5, ground: 'black', hidden: 'green' });
  await expect(page).toHaveURL(/figure=fringe&radius=1.5&ground=black&hidden=green$/);

  await test.step('a change is taken back, and what cannot be is refused', async () => {
    await figure.button('Undo').click();
    await expectShown({ radius: 1.5, ground: 'checks', hidden: 'green' });
    await figure.root.getByRole('spinbutton', { name: 'Radius in px' }).fill('9');
    await expect(figure.alert.filter({ hasText: 'Radius' })).toHaveText(
      'Radius has to be a number from 0.5 to 6.',
    );
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the three discs are there', async ({ page }) => {
    const figure = await openFigure(page, 'fringe/', LABEL);
    await expect(figure.root.locator('img')).toHaveCount(3);
    for (const disc of await figure.root.locator('img').all()) await expect(disc).toBeVisible();
    await expect(figure.root.locator('.tools').first()).toBeHidden();
  });
});
