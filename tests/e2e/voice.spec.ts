import { Figure } from './support/figure.ts';
import { expect, test } from './support/test.ts';

/** What somebody hears who does not see the figures: the news, when it has come to rest. */
test.describe('a voice tells', () => {
  test('how much of the photo is in view once the zoom has arrived', async ({ page }) => {
    await page.goto('lessons/images-are-matrices/');
    const figure = new Figure(page, 'A photo, from the whole of it down to its numbers');
    await figure.button('Closer').press('Enter');
    await expect(figure.slider.or(figure.root.getByRole('slider'))).toHaveValue('25');
    await expect(figure.voice).not.toHaveText('In view: 240 by 174 pixels.');
    const seen = (await figure.said.textContent())!;
    await expect(figure.voice).toHaveText(/^In view: \d+ by \d+ pixels\.$/);
    expect(seen).toContain((await figure.voice.textContent())!);
  });

  test('that the lens can go no further, and what it filters', async ({ page }) => {
    await page.goto('lessons/multiply-then-add/#figure=lens&x=0&y=60');
    const figure = new Figure(page, 'A lens on a photo, and the sum behind one pixel');
    await expect(figure.voice).toHaveText(/at row 60, column 17\.$/);
    await figure.root.getByRole('application').press('ArrowLeft');
    await expect(figure.voice).toHaveText(
      /^The edge of the photo\. \d+ becomes \d+, at row 60, column 17\.$/,
    );
    await figure.root.getByLabel('Filter the whole photo').press('Space');
    await expect(figure.voice).toContainText('The filter works on the whole photo.');
  });

  test('what each border rule shows outside, before whom it comes from', async ({ page }) => {
    await page.goto('lessons/borders/');
    const figure = new Figure(page, 'One small image under six border rules');
    await expect(figure.voice).toHaveText(/^With a kernel of 5 by 5, the rules give different/);
    await figure.cell('Image, zero', -1, 0).focus();
    await expect(figure.voice).toHaveText(
      /^Outside: zero 0, replicate \d+, reflect \d+, reflect101 \d+, wrap \d+\.$/,
    );
    await figure.root.getByLabel('Kernel height').selectOption('7');
    await expect(figure.voice).toHaveText(/^With a kernel of 5 by 7, the rules give different/);
    await figure.root.getByLabel('Arrows for the whole row').press('Space');
    await expect(figure.voice).toHaveText('Arrows for all of row -1.');
  });

  test('what it costs to drop the fractions', async ({ page }) => {
    await page.goto('lessons/output-range/');
    const figure = new Figure(page, 'One signed output in five views');
    await figure.root.getByLabel('Fractions are').selectOption('dropped (truncated)');
    await expect(figure.voice).toHaveText(
      /^Fractions are dropped \(truncated\)\. Clamp: Rounding changes /,
    );
  });

  test('how far the channels are apart', async ({ page }) => {
    await page.goto('lessons/images-are-matrices/');
    const fan = page.getByRole('slider', { name: 'How far the three channels are apart' });
    await fan.press('Home');
    await expect(fan).toHaveAttribute('aria-valuetext', 'together');
    await fan.press('ArrowRight');
    await expect(fan).toHaveAttribute('aria-valuetext', '1 % apart');
  });

  test('which question a button belongs to', async ({ page }) => {
    await page.goto('lessons/images-are-matrices/');
    const question = 'An image is 8 wide and 7 high. Which pixel is at the bottom right';
    const answers = page.locator('summary', { hasText: 'Show the answer' });
    await expect(answers.filter({ visible: true }).first()).toHaveAccessibleDescription(
      new RegExp(`^${question}`),
    );
    for (const check of await page.getByRole('button', { name: 'Check', exact: true }).all()) {
      await expect(check).toHaveAccessibleDescription(/\?$/);
    }
  });
});

test('a link leads past a figure to its caption', async ({ page }) => {
  await page.goto('lessons/images-are-matrices/');
  const figure = new Figure(page, 'A photo, from the whole of it down to its numbers');
  const past = figure.root.getByRole('link', { name: 'Past this figure' });
  await past.focus();
  await expect(past).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(figure.root.locator('.caption')).toBeFocused();
});

test('a name of a place in the address leaves the lab as it is', async ({ page }) => {
  await page.goto('lab/#kernel=laplacian');
  await expect(page.getByLabel('Name')).toHaveValue('laplacian');
  await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await expect(page.getByLabel('Name')).toHaveValue('laplacian');
});

test('to erase is forgotten when the focus goes elsewhere', async ({ page }) => {
  await page.goto('progress/');
  const erase = page.getByRole('button', { name: 'Erase' });
  await erase.press('Enter');
  await expect(erase).toHaveText('Erase all of it?');
  await page.keyboard.press('Shift+Tab');
  await expect(erase).toHaveText('Erase');
});
