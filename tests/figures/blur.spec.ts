import type { Page } from '@playwright/test';
import { box, correlate, gaussian, grayscale, toImageData } from '../../src/lib/convolve/index.ts';
import { linearToSrgb, srgbToLinear } from '../../src/lib/vision/index.ts';
import { openFigure, type Figure } from '../support/figure.ts';
import {
  choose,
  decode,
  expectFiltered,
  expectResult,
  filtered,
  png,
  SMALL,
} from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

async function openBlur(page: Page, hash = ''): Promise<Figure> {
  const figure = await openFigure(page, `blur/${hash}`, 'A photo under a blur');
  await expect(figure.root).toHaveAttribute('data-loaded');
  return figure;
}

/** What the figure says itself; the stepper in it has a sentence of its own. */
const said = ({ root }: Figure) => root.locator('[data-said]').first();
const before = ({ root }: Figure) => root.getByRole('application', { name: /^Before: / });
const field = ({ root }: Figure, name: string) =>
  root.getByRole('spinbutton', { name: `${name} in px` });
const plot = ({ root }: Figure) =>
  root.getByRole('slider', { name: 'Gray levels on the orange line' });

test('the photo is blurred as the library does it', async ({ page }) => {
  const photo = SMALL;
  const figure = await openBlur(page);
  await figure.root.getByText('Choose the photo').click();
  await choose(page, 'noise.png', await png(photo));

  await test.step('as it opens', () =>
    expectResult(page, filtered(photo, { kernel: gaussian(13, 2) }), 'after'));

  await test.step('by its sliders, moved or typed', async () => {
    await figure.root.getByRole('slider', { name: 'Size', exact: true }).fill('7');
    await field(figure, 'Sigma').fill('1.5');
    await expectResult(page, filtered(photo, { kernel: gaussian(7, 1.5) }), 'after');
    await expect(said(figure)).toContainText('A Gaussian of 7 × 7, sigma 1.5.');
  });

  await test.step('a box has no sigma', async () => {
    await figure.root.getByRole('radio', { name: 'Box' }).check();
    await expectResult(page, filtered(photo, { kernel: box(7, 7) }), 'after');
    await expect(field(figure, 'Sigma')).toBeDisabled();
  });

  await test.step('what the size cannot be is said beside it, and changes nothing', async () => {
    await field(figure, 'Size').fill('8');
    await expect(figure.root.getByRole('alert').filter({ hasText: 'Size' })).toHaveText(
      'Size has to be an odd number from 1 to 25.',
    );
    await field(figure, 'Size').blur();
    await expect(field(figure, 'Size')).toHaveValue('7');
  });

  await test.step('changes are taken back', async () => {
    await figure.button('Reset').click();
    await expect(said(figure)).toContainText('A Gaussian of 13 × 13, sigma 2.');
  });
});

test('light is averaged instead of bytes, and the steps say that theirs are bytes', async ({
  page,
}) => {
  const figure = await openBlur(page);
  await figure.root.getByText('Choose the photo').click();
  await choose(page, 'noise.png', await png(SMALL));
  const kernel = gaussian(13, 2);
  const note = figure.root.getByText('The steps add up bytes.');
  await figure.root.getByText('Open the chosen pixel in the stepper').click();
  await expect(note).toBeHidden();

  const light = linearToSrgb(correlate(srgbToLinear(grayscale(SMALL)), kernel));
  await figure.root.getByRole('radio', { name: 'Average light' }).check();
  await expectResult(page, toImageData({ red: light, green: light, blue: light }), 'after');
  await expect(said(figure)).toContainText('It averages light: bytes are decoded first');
  await expect(figure.voice.first()).toContainText('It averages light');
  await expect(note).toBeVisible();

  await figure.button('Undo').first().click();
  await expectResult(page, filtered(SMALL, { kernel }), 'after');
  await expect(said(figure)).toContainText('It averages bytes.');
  await expect(note).toBeHidden();

  await test.step('a link holds it', async () => {
    await openBlur(page, '#figure=blur&average=light&photo=still-life');
    await expect(said(figure)).toContainText('It averages light');
    await expect(figure.root.getByRole('radio', { name: 'Average light' })).toBeChecked();
    await page.evaluate(() => {
      location.hash = 'figure=blur&average=colour';
    });
    await expect(figure.root.getByText('there is no average “colour”')).toBeVisible();
  });
});

test('a pixel is reached by keys, in the photo and in the plot, and opens in the stepper', async ({
  page,
}) => {
  const figure = await openBlur(page, '#figure=blur&size=3&at=1000,560');
  const place = (row: number, column: number) =>
    expect(said(figure)).toContainText(`At row ${row}, column ${column}, `);
  await place(560, 1000);
  await before(figure).press('ArrowRight');
  await before(figure).press('Shift+ArrowUp');
  await place(550, 1001);
  await expect(figure.voice.first()).toHaveText(/^At row 550, column 1001, \d+ becomes \d+\.$/);

  await plot(figure).press('Shift+ArrowRight');
  await place(550, 1011);
  const [, level, becomes] = /(\d+) becomes (\d+)/.exec((await said(figure).textContent())!)!;
  await expect(plot(figure)).toHaveAttribute(
    'aria-valuetext',
    `Column x 1011: before ${level}, after ${becomes}`,
  );

  await figure.root.getByText('Open the chosen pixel in the stepper').click();
  const stepper = figure.root.getByRole('group', { name: 'The chosen pixel under the kernel' });
  await expect(stepper.locator('[data-said]')).toContainText('Row 550, column 1011 of the output');
  await stepper.getByRole('button', { name: 'Last step' }).click();
  await expect(stepper.locator('svg[data-part=output] .cell text')).toHaveText(becomes!);
  await expect(page).toHaveURL(
    /kind=gaussian&size=3&sigma=2&average=bytes&at=1011%2C550&photo=still-life$/,
  );
});

test('both panes show the same part of the photo', async ({ page }) => {
  const figure = await openBlur(page);
  const parts = () =>
    figure.root
      .locator('[data-viewport]')
      .evaluateAll((all) => all.map(({ scrollLeft, scrollTop }) => `${scrollLeft}, ${scrollTop}`));
  await before(figure).press('+');
  await expect(figure.root.getByRole('combobox', { name: 'Zoom' })).toHaveValue('2');
  const [first, second] = await parts();
  expect(second).toBe(first);

  const { x, y, width, height } = (await figure.root.locator('.frame').last().boundingBox())!;
  const text = await said(figure).textContent();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 - 60, y + height / 2 - 40, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => (await parts())[0]).not.toBe(first);
  const moved = await parts();
  expect(moved[1]).toBe(moved[0]);
  // A drag chooses no pixel.
  expect(await said(figure).textContent()).toBe(text);
});

test('a photo of one’s own is kept for the other pages, until another is chosen', async ({
  page,
}) => {
  const figure = await openBlur(page);
  const own = filtered(SMALL, { kernel: gaussian(13, 2) });
  await figure.root.getByText('Choose the photo').click();
  await choose(page, 'noise.png', await png(SMALL));
  await expectResult(page, own, 'after');
  await expect(page).toHaveURL(/photo=own$/);

  await page.goto('lab/');
  await expectFiltered(page, `${SMALL.width} × ${SMALL.height}`);
  await openBlur(page);
  await expectResult(page, own, 'after');

  await test.step('a link shows the photo that it was made on', async () => {
    await openBlur(page, '#figure=blur&kind=box&size=3&at=100,90&photo=text-page');
    const page1 = await decode('src/images/text-page.png');
    await expectResult(page, filtered(page1, { kernel: box(3, 3) }), 'after');
    await page.evaluate(() => {
      location.hash = 'figure=blur&photo=moon';
    });
    await expect(figure.root.getByText('there is no photo “moon”')).toBeVisible();
  });

  await figure.root.getByText('Choose the photo').click();
  await figure.root.getByRole('button', { name: 'Still life' }).click();
  await expect(page).toHaveURL(/photo=still-life$/);
  await page.goto('lab/');
  await expectFiltered(page, '1640 × 1190');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('photo, result, kernel and scan line are there, and no tools', async ({ page }) => {
    const figure = await openFigure(page, 'blur/', 'A photo under a blur');
    for (const picture of await figure.root.locator('.frame img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBe(721);
    }
    await expect(figure.root.getByRole('img', { name: /^A Gaussian of 13 × 13/ })).toBeVisible();
    await expect(
      figure.root.getByRole('img', { name: /^Gray levels on the orange line/ }),
    ).toBeVisible();
    await expect(figure.root.locator('.tools').filter({ visible: true })).toHaveCount(0);
  });
});
