import type { Locator, Page } from '@playwright/test';
import { nextAnswer, WORKED } from '../../support/exercise.ts';
import { expect, test } from '../../support/test.ts';

/** The question of a figure: its field, its verdict, what was typed. */
class Prediction {
  readonly figure: Locator;
  readonly field: Locator;
  readonly verdict: Locator;
  readonly answers: Locator;
  readonly toggle: Locator;
  readonly step: Locator;

  constructor(page: Page, id: string) {
    this.figure = page.locator(`#${id}`);
    const part = this.figure.locator('predict-step');
    this.field = part.getByRole('textbox');
    this.verdict = part.locator('[aria-live]');
    this.answers = part.getByRole('list', { name: 'Your numbers for this pixel' });
    this.toggle = part.getByRole('switch', { name: 'Ask me before each number' });
    this.step = this.figure.getByRole('slider', { name: 'Step', exact: true });
  }

  async answer(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
  }
}

async function worked(page: Page, hash = ''): Promise<Prediction> {
  await page.goto(WORKED + hash);
  // What is inert takes no focus, and Playwright's `focus` does not wait for it.
  await expect(page.locator('#worked-example predict-step')).not.toHaveAttribute('inert');
  return new Prediction(page, 'worked-example');
}

test.describe('a prediction', () => {
  test('that is right is shown and said, and kept beside the truth', async ({ page }) => {
    const predict = await worked(page);
    await expect(predict.field).toHaveAccessibleName(/^Row 0, column 0 of the image comes next/);
    await predict.answer('200/9');
    // A voice is told the next question, too; the eye has it before the field.
    await expect(predict.verdict).toHaveText(
      'Right: 200 × 1/9 is 22.2. Next: Row 0, column 1 of the image comes next. What is 60 × 1/9? One decimal is enough.',
    );
    const next = predict.verdict.getByText('Next:');
    expect((await next.boundingBox())!.width).toBeLessThanOrEqual(1);
    await expect(predict.step).toHaveValue('1');
    await expect(predict.answers.getByRole('listitem')).toHaveText(['200 × 1/9: you: 200/9 ✓']);
    await expect(predict.field).toBeFocused();
    await expect(predict.field).toHaveValue('');
  });

  test('that is wrong is diagnosed, and may be tried once more', async ({ page }) => {
    const predict = await worked(page);
    await predict.answer('200');
    await expect(predict.verdict).toHaveText(
      /^Not yet: you said 200\. .*fractions are taken for whole numbers.* Try once more\.$/,
    );
    await expect(predict.step).toHaveValue('0');
    await expect(predict.field).toHaveAttribute('aria-invalid', 'true');
    const marked = predict.figure.locator('svg[data-part=image] .cell.mistaken');
    await expect(marked).toHaveAttribute('data-key', '0,0');
    // What was typed is chosen, so that the next number takes its place.
    await page.keyboard.type('22.2');
    await page.keyboard.press('Enter');
    await expect(predict.verdict).toContainText('Right: 200 × 1/9 is 22.2.');
    await expect(predict.answers).toContainText('you: 200, then 22.2 ✓');
    await expect(predict.figure.locator('.cell.mistaken')).toHaveCount(0);
  });

  test('that is wrong twice is told, and the figure marks the place', async ({ page }) => {
    const predict = await worked(page);
    await predict.answer('200');
    await predict.answer('20');
    await expect(predict.verdict).toContainText('You said 20, but 200 × 1/9 is 22.2.');
    await expect(predict.answers).toContainText('you: 200, then 20, it is 22.2');
    const marked = predict.figure.locator('svg[data-part=image] .cell.mistaken');
    await expect(marked).toHaveAttribute('data-key', '0,0');
    await predict.figure.getByRole('button', { name: 'Step forward' }).click();
    await expect(predict.figure.locator('.cell.mistaken')).toHaveCount(0);
  });

  test('of a whole pixel is diagnosed by what was typed, and counts at once', async ({ page }) => {
    const predict = await worked(page);
    await predict.figure.getByRole('radio', { name: 'Whole pixels' }).check();
    for (const [typed, said] of [
      ['1134', /fractions are taken for whole numbers/],
      ['105', /the pixel under the centre is left out/],
      ['126.5', /not one of the usual slips/],
    ] as const) {
      await test.step(typed, async () => {
        const answered = nextAnswer(page);
        await predict.answer(typed);
        await expect(predict.verdict).toHaveText(said);
        await expect(predict.step).toHaveValue('0');
        expect(await answered).toMatchObject({ correct: false });
        await predict.figure.getByRole('button', { name: 'Show it' }).click();
        await expect(predict.verdict).toHaveText('Here it is: the stored number is 126.');
        await expect(predict.step).toHaveValue('12');
        await predict.figure.getByRole('button', { name: 'First step' }).click();
      });
    }
  });

  test('that is no number changes nothing', async ({ page }) => {
    const predict = await worked(page);
    for (const typed of ['', 'about forty', 'NaN', '1/0', '1e999']) {
      await test.step(JSON.stringify(typed), async () => {
        await predict.answer(typed);
        await expect(predict.verdict).toHaveText(
          typed === '' ? /^Type a number first/ : new RegExp(`^“${typed}” is not a number`),
        );
        await expect(predict.field).toHaveAttribute('aria-invalid', 'true');
        await expect(predict.step).toHaveValue('0');
      });
    }
  });

  test('can be skipped, by its button and by stepping on', async ({ page }) => {
    const predict = await worked(page);
    await predict.figure.getByRole('button', { name: 'Skip' }).click();
    await expect(predict.step).toHaveValue('1');
    await predict.figure.getByRole('button', { name: 'Step forward' }).click();
    await expect(predict.step).toHaveValue('2');
    await expect(predict.field).toHaveAccessibleName(/^Row 0, column 2/);
    await expect(predict.answers).toBeHidden();
  });

  test('can be switched off, and a link remembers it', async ({ page }) => {
    const predict = await worked(page);
    await predict.toggle.click();
    await expect(predict.field).toBeHidden();
    await expect(page).toHaveURL(/predict=off/);
    await page.reload();
    await expect(predict.toggle).not.toBeChecked();
    await expect(predict.field).toBeHidden();
    await predict.toggle.click();
    await expect(predict.field).toBeVisible();
  });

  test('goes through a pixel by keyboard alone, and tells that it is finished', async ({
    page,
  }) => {
    const predict = await worked(page);
    const answered = nextAnswer(page);
    await predict.field.focus();
    for (const pixel of [200, 60, 58, 210, 190, 62, 204, 98]) {
      await page.keyboard.type(`${pixel}/9`);
      await page.keyboard.press('Enter');
    }
    await expect(predict.field).toHaveAccessibleName(/the sum of all 9/);
    await page.keyboard.type('1134/9');
    await page.keyboard.press('Enter');
    await expect(predict.verdict).toHaveText('Right: the sum is 126.');
    await expect(predict.field).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await predict.field.focus();
    await page.keyboard.type('126');
    await page.keyboard.press('Enter');
    await expect(predict.verdict).toHaveText('Right: the stored number is 126.');
    await expect(predict.answers.getByRole('listitem')).toHaveCount(10);
    expect(await answered).toEqual({
      exercise: 'worked-example/worked-example',
      lesson: 'worked-example',
      correct: true,
    });
  });

  test('is made anew when the figure computes something else', async ({ page }) => {
    const predict = await worked(page);
    await predict.answer('22.2');
    await predict.figure.getByRole('gridcell', { name: 'Row 0, column 1: 60' }).click();
    await page.keyboard.type('90');
    await page.keyboard.press('Enter');
    await expect(predict.answers).toBeHidden();
    await predict.answer('10');
    await expect(predict.verdict).toContainText('Right: 90 × 1/9 is 10.');
  });
});
