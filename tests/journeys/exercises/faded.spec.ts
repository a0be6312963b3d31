import type { Locator, Page } from '@playwright/test';
import { recipes } from '../../../src/lib/exercises/computation/faded/index.ts';
import { problemOf } from '../../../src/lib/exercises/faded/index.ts';
import { numbersOf } from '../../../src/lib/exercises/index.ts';
import { nextAnswer, WORKED } from '../../support/exercise.ts';
import { expect, test } from '../../support/test.ts';

const FADED = [
  ['worked-example', 'mean-by-hand', 'mean', ['not-normalised']],
  ['sliding', 'edge-by-hand', 'border', ['border-zero', 'flipped']],
  ['the-flip', 'flip-by-hand', 'flip', ['not-flipped', 'transposed']],
] as const;

/** The problem that a round sets for a seed. */
const problemIn = (kind: keyof typeof recipes, seed: number, round: number) =>
  problemOf(recipes[kind], seed, round);

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

const productsOf = (problem: ReturnType<typeof problemIn>): number[] =>
  Array.from({ length: 9 }, (_, tap) => problem.truthOf({ asks: 'product', tap }));

const sumField = (faded: Locator) => faded.getByRole('textbox', { name: 'Sum' });

test.describe('a faded exercise', () => {
  for (const [lesson, id, kind, names] of FADED) {
    test(`in ${lesson} knows the mistakes ${names.join(' and ')}`, async ({ page }) => {
      const faded = await openRound(page, lesson, id, 1, 7);
      const problem = problemIn(kind, 7, 1);
      for (const name of names) {
        const mistake = problem.mistakes.find(({ id }) => id === name)!;
        const [number] = numbersOf(mistake, problem, { asks: 'sum' });
        await sumField(faded).fill(String(number));
        await sumField(faded).press('Enter');
        await expect(faded.locator('[aria-live]')).toContainText('Sum: not yet. That is what');
        await expect(faded.locator('[aria-live]')).toContainText(mistake.name);
        await expect(sumField(faded)).toHaveAttribute('aria-invalid', 'true');
        await expect(faded.locator('form.at .cell.mistaken').first()).toBeVisible();
      }
    });
  }

  test('gives the same numbers for the same seed, and others for another', async ({ page }) => {
    const image = (faded: Locator) => faded.locator('form.at').getByRole('img', { name: /^Image/ });
    const faded = await openRound(page, 'worked-example', 'mean-by-hand', 0, 4711);
    const first = (await image(faded).getAttribute('aria-label'))!;
    const { computation } = problemIn('mean', 4711, 0);
    expect(first.match(/\d+/g)!.map(Number)).toEqual([...computation.image.data]);
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

  test('says so if a link holds no seed that can be read', async ({ page }) => {
    await page.goto(`${WORKED}#figure=mean-by-hand&seed=1e3`);
    await expect(page.locator('#mean-by-hand [aria-live]')).toHaveText(
      /The numbers in the link could not be read/,
    );
  });

  test('is worked out by keyboard alone', async ({ page }) => {
    const faded = await openRound(page, 'the-flip', 'flip-by-hand', 3, 5);
    const answered = nextAnswer(page);
    await faded.getByRole('textbox').first().focus();
    const problem = problemIn('flip', 5, 3);
    for (const product of productsOf(problem)) {
      await page.keyboard.type(String(product));
      await page.keyboard.press('Enter');
    }
    await expect(sumField(faded)).toBeFocused();
    await page.keyboard.type(String(problem.truthOf({ asks: 'sum' })));
    await page.keyboard.press('Enter');
    await expect(faded.locator('[aria-live]')).toHaveText(/^All of it is right/);
    expect(await answered).toEqual({
      exercise: 'the-flip/flip-by-hand',
      lesson: 'the-flip',
      correct: true,
    });
  });

  test('is judged a row at a time', async ({ page }) => {
    const faded = await openRound(page, 'the-flip', 'flip-by-hand', 3, 5);
    const [first, second, third] = productsOf(problemIn('flip', 5, 3)) as [number, number, number];
    await faded.getByRole('textbox').first().focus();
    await page.keyboard.type(String(first + 1));
    await page.keyboard.press('Tab');
    await page.keyboard.type(String(second));
    await page.keyboard.press('Tab');
    await page.keyboard.type(String(third));
    await page.keyboard.press('Enter');
    await expect(faded.locator('[aria-live]')).toContainText('row 0, column 0: not yet');
    await expect(faded.locator('form.at [data-state=right]')).toHaveCount(2);
    const field = faded.getByRole('textbox', { name: 'Product at row 0, column 0' });
    await expect(field).toBeFocused();
    await field.fill(String(first));
    await field.press('Enter');
    await expect(faded.locator('[aria-live]')).toHaveText('Right, all 3 in this row.');
    await expect(faded.getByRole('textbox', { name: 'row 1, column 0' })).toBeFocused();
  });

  test('leads to the product at which the reader left the way', async ({ page }) => {
    const faded = await openRound(page, 'the-flip', 'flip-by-hand', 3, 5);
    const typed = productsOf(problemIn('flip', 5, 3)).map((product, tap) =>
      tap === 2 ? product + 40 : product,
    );
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
    await expect(said).toContainText('“lots” is not a number');
    await faded.getByRole('button', { name: 'Show the answers' }).click();
    const truth = problemIn('mean', 1, 1).truthOf({ asks: 'value' });
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
    const truth = problemIn('mean', 1, 3).truthOf({ asks: 'value' });
    await expect(faded.getByText(`Stored: ${truth}`, { exact: true }).last()).toBeVisible();
    await context.close();
  });
});
