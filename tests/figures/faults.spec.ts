import { openFigure, openStepper, pasteInto } from '../support/figure.ts';
import { expectPixel } from '../support/lens.ts';
import { expect, test } from '../support/test.ts';

// What a figure loads when it is needed fails once. It says what is true, and works afterwards.
test.use({ expectedComplaints: /ERR_FAILED|Failed to load|dynamically imported/ });

test('a lens without a network says what it shows, and filters when there is one', async ({
  page,
}) => {
  const figure = await openFigure(page, 'lens/', 'A lens that blurs');
  await page.route(/filter\.worker|without-worker/, (route) => route.abort());
  await figure.root.getByRole('radio', { name: 'Edges all round' }).check();
  const problem = figure.root.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(problem).toContainText(
    'The filter could not be loaded. Are you connected? The lens shows what it showed at first.',
  );
  await expect(figure.root.getByRole('radio', { name: 'Edges all round' })).toBeChecked();
  await page.unrouteAll();
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expectPixel(figure, 60, 63, 'edges');
  await expect(problem).toBeHidden();
});

test('a photo that does not come is said, and comes at the next try', async ({ page }) => {
  // The drawing still has it: what fails is reading its pixels.
  await page.route(/still-life-gray/, (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  );
  const figure = await openFigure(page, 'lens/', 'A lens that blurs');
  const problem = figure.root.getByRole('alert').filter({ hasText: 'The photo' });
  await expect(problem).toContainText('The photo could not be loaded. Are you connected?');
  await page.unrouteAll();
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expectPixel(figure, 60, 63, 'blur');
  await expect(problem).toBeHidden();
});

test('the element of an exercise that does not come is said, and comes at the next try', async ({
  page,
}) => {
  await page.route(/(predict|faded)\.element/, (route) => route.abort());
  await page.goto('lessons/worked-example/');
  const stepper = page.locator('[data-figure]:has(predict-step)').first();
  await stepper.scrollIntoViewIfNeeded();
  const problem = stepper.getByText('This exercise could not be loaded. Are you connected?');
  await expect(problem).toBeVisible();
  await page.unrouteAll();
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect(stepper.locator('predict-step')).not.toHaveAttribute('inert');
  await expect(problem).toHaveCount(0);
});

test('a matrix whose reader does not come is not taken, and is when it is pasted again', async ({
  page,
}) => {
  await page.route(/matrix-reader/, (route) => route.abort());
  const figure = await openStepper(page, 'worked');
  const paste = () => pasteInto(figure.cell('Kernel', 0, 0), '9 8 7\n6 5 4\n3 2 1');
  await paste();
  await expect(figure.alert).toHaveText('This could not be read. Are you connected?');
  await page.unrouteAll();
  await paste();
  await expect(figure.alert).toBeHidden();
  await expect(figure.cell('Kernel', 0, 0)).toHaveText('9');
});
