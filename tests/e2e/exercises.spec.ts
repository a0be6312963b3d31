import type { Locator, Page } from '@playwright/test';
import { roundOf, truthOf, work, type TidyKind } from '../../src/lib/exercises/index.ts';
import { numbersOf, mistakes } from '../../src/lib/exercises/index.ts';
import { expect, test } from './support/test.ts';

const WORKED = 'lessons/worked-example/';

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
  return new Prediction(page, 'worked-example');
}

test.describe('a prediction', () => {
  test('that is right is shown and said, and kept beside the truth', async ({ page }) => {
    const predict = await worked(page);
    await expect(predict.field).toHaveAccessibleName(/^Row 0, column 0 of the image comes next/);
    await predict.answer('200/9');
    await expect(predict.verdict).toHaveText('Right: 200 × 1/9 is 22.2.');
    await expect(predict.step).toHaveValue('1');
    await expect(predict.answers.getByRole('listitem')).toHaveText(['200 × 1/9: you: 200/9 ✓']);
    await expect(predict.field).toBeFocused();
    await expect(predict.field).toHaveValue('');
  });

  test('that is wrong is diagnosed, and the figure marks the place', async ({ page }) => {
    const predict = await worked(page);
    await predict.answer('200');
    await expect(predict.verdict).toHaveText(
      /^You said 200, but 200 × 1\/9 is 22\.2\. .*fractions are taken for whole numbers/,
    );
    await expect(predict.answers).toContainText('you: 200, it is 22.2');
    const marked = predict.figure.locator('svg[data-part=image] .cell.mistaken');
    await expect(marked).toHaveAttribute('data-key', '0,0');
    await predict.figure.getByRole('button', { name: 'Step forward' }).click();
    await expect(predict.figure.locator('.cell.mistaken')).toHaveCount(0);
  });

  for (const [typed, said] of [
    ['1134', /fractions are taken for whole numbers/],
    ['105', /the pixel under the centre is left out/],
    ['126.5', /matches no mistake known here/],
  ] as const) {
    test(`of a whole pixel, ${typed}, is told from the others`, async ({ page }) => {
      const predict = await worked(page);
      await predict.figure.getByRole('radio', { name: 'Whole pixels' }).check();
      await predict.answer(typed);
      await expect(predict.verdict).toHaveText(said);
      await expect(predict.step).toHaveValue('12');
    });
  }

  for (const typed of ['', 'about forty', 'NaN', '1/0', '1e999']) {
    test(`that is no number, ${JSON.stringify(typed)}, changes nothing`, async ({ page }) => {
      const predict = await worked(page);
      await predict.answer(typed);
      await expect(predict.verdict).toHaveText(/Type a number first|is not a number/);
      await expect(predict.field).toHaveAttribute('aria-invalid', 'true');
      await expect(predict.step).toHaveValue('0');
    });
  }

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
    const answered = page.evaluate(
      () =>
        new Promise((resolve) =>
          document.addEventListener('exercise-answered', (event) =>
            resolve((event as CustomEvent<unknown>).detail),
          ),
        ),
    );
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
    await expect(predict.verdict).toHaveText('Right: 90 × 1/9 is 10.');
  });
});

const FADED = [
  ['worked-example', 'mean-by-hand', 'mean', 'not-normalised'],
  ['sliding', 'edge-by-hand', 'border', 'border-zero'],
  ['sliding', 'edge-by-hand', 'border', 'flipped'],
  ['the-flip', 'flip-by-hand', 'flip', 'not-flipped'],
  ['the-flip', 'flip-by-hand', 'flip', 'transposed'],
] as const;

async function openRound(page: Page, lesson: string, id: string, round: number, seed?: number) {
  const hash = seed === undefined ? '' : `#figure=${id}&seed=${seed}`;
  await page.goto(`lessons/${lesson}/${hash}`);
  const faded = page.locator(`#${id}`);
  // Its script comes when a reader comes near.
  await faded.scrollIntoViewIfNeeded();
  for (let at = 0; at < round; at++) {
    await faded.getByRole('button', { name: 'Next round' }).click();
  }
  return faded;
}

const sumField = (faded: Locator) => faded.getByRole('textbox', { name: 'Sum' });

test.describe('a faded exercise', () => {
  for (const [lesson, id, kind, name] of FADED) {
    test(`in ${lesson} knows the mistake ${name}`, async ({ page }) => {
      const faded = await openRound(page, lesson, id, 1, 7);
      const computation = roundOf(7, kind, 1);
      const mistake = mistakes.find((one) => one.id === name)!;
      const [number] = numbersOf(mistake, computation, { asks: 'sum' });
      await sumField(faded).fill(String(number));
      await sumField(faded).press('Enter');
      await expect(faded.locator('[aria-live]')).toContainText('Sum: not yet. That is what');
      await expect(faded.locator('[aria-live]')).toContainText(mistake.name);
      await expect(sumField(faded)).toHaveAttribute('aria-invalid', 'true');
      await expect(faded.locator('form.at .cell.mistaken').first()).toBeVisible();
    });
  }

  test('gives the same numbers for the same seed, and others for another', async ({ page }) => {
    const image = (faded: Locator) => faded.locator('form.at').getByRole('img', { name: /^Image/ });
    const faded = await openRound(page, 'worked-example', 'mean-by-hand', 0, 4711);
    const first = (await image(faded).getAttribute('aria-label'))!;
    expect(first.match(/\d+/g)!.map(Number)).toEqual([...roundOf(4711, 'mean', 0).image.data]);
    await faded.getByRole('button', { name: 'New numbers' }).click();
    await expect(image(faded)).not.toHaveAttribute('aria-label', first);
    await expect(page).toHaveURL(/figure=mean-by-hand&seed=\d+/);
    const fresh = (await image(faded).getAttribute('aria-label'))!;
    const link = faded.getByRole('link', { name: 'Link to these numbers' });
    const address = (await link.getAttribute('href'))!;
    await page.goto('about:blank');
    await page.goto(WORKED + address);
    await expect(image(faded)).toHaveAttribute('aria-label', fresh);
  });

  for (const seed of ['x', '-1', '1e3', '99999999999']) {
    test(`says so if a link holds the seed ${seed}`, async ({ page }) => {
      await page.goto(`${WORKED}#figure=mean-by-hand&seed=${seed}`);
      const faded = page.locator('#mean-by-hand');
      await expect(faded.locator('[aria-live]')).toHaveText(/no numbers that can be read/);
    });
  }

  test('is worked out by keyboard alone', async ({ page }) => {
    const faded = await openRound(page, 'the-flip', 'flip-by-hand', 3, 5);
    const answered = page.evaluate(
      () =>
        new Promise((resolve) =>
          document.addEventListener('exercise-answered', (event) =>
            resolve((event as CustomEvent<unknown>).detail),
          ),
        ),
    );
    await faded.getByRole('textbox').first().focus();
    const { products } = work(roundOf(5, 'flip' satisfies TidyKind, 3));
    for (const product of products) {
      await page.keyboard.type(String(product));
      await page.keyboard.press('Enter');
    }
    await expect(sumField(faded)).toBeFocused();
    const sum = truthOf(roundOf(5, 'flip', 3), { asks: 'sum' });
    await page.keyboard.type(String(sum));
    await page.keyboard.press('Enter');
    await expect(faded.locator('[aria-live]')).toHaveText(/^All of it is right/);
    expect(await answered).toEqual({
      exercise: 'the-flip/flip-by-hand',
      lesson: 'the-flip',
      correct: true,
    });
  });

  test('leads to the product at which the reader left the way', async ({ page }) => {
    const faded = await openRound(page, 'the-flip', 'flip-by-hand', 3, 5);
    const { products } = work(roundOf(5, 'flip', 3));
    const typed = products.map((product, tap) => (tap === 2 ? product + 40 : product));
    for (const [tap, product] of typed.entries()) {
      await faded.getByRole('textbox').nth(tap).fill(String(product));
    }
    await sumField(faded).fill(String(typed.reduce((sum, one) => sum + one, 0)));
    await sumField(faded).press('Enter');
    await expect(faded.locator('[aria-live]')).toContainText(
      'It is the sum of your products, but one of them is not right yet. Look at row 0, column 2',
    );
  });

  test('counts what is left, takes nonsense, and shows its answers', async ({ page }) => {
    const faded = await openRound(page, 'worked-example', 'mean-by-hand', 1);
    const said = faded.locator('[aria-live]');
    await faded.getByRole('button', { name: 'Check' }).click();
    await expect(said).toHaveText('2 numbers are still to come.');
    await sumField(faded).fill('lots');
    await sumField(faded).press('Enter');
    await expect(said).toContainText('"lots" is not a number');
    await faded.getByRole('button', { name: 'Show the answers' }).click();
    const truth = truthOf(roundOf(1, 'mean', 1), { asks: 'value' });
    await expect(faded.getByRole('textbox', { name: 'Stored' })).toHaveValue(String(truth));
  });

  test('is four rounds with their answers without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto(WORKED);
    const faded = page.locator('#mean-by-hand');
    await expect(faded.getByRole('heading', { name: /^Round \d of 4/ })).toHaveCount(4);
    for (const heading of await faded.getByRole('heading').all())
      await expect(heading).toBeVisible();
    await expect(faded.getByRole('textbox')).toHaveCount(0);
    await faded.getByText('Show the answers').filter({ visible: true }).last().click();
    const truth = truthOf(roundOf(1, 'mean', 3), { asks: 'value' });
    await expect(faded.getByText(`Stored: ${truth}`, { exact: true }).last()).toBeVisible();
    await context.close();
  });
});
