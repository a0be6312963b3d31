import { grayscale } from '../../src/lib/convolve/index.ts';
import { openFigure } from '../support/figure.ts';
import { choose, noise, png } from '../support/lab.ts';
import { pixelAt, readPhoto } from '../support/photo.ts';
import { expect, test } from '../support/test.ts';

test('the zoom goes from the whole photo down to its numbers', async ({ page }) => {
  const photo = await readPhoto();
  const figure = await openFigure(page, 'zoom/', 'A whole photo');
  const stage = figure.root.getByRole('application');
  const level = figure.root.getByRole('slider', { name: 'How close' });
  const shown = stage.locator('.numbers text');
  const counts = stage.locator('.counts text');
  const inView = (x: number, y: number) =>
    `In view: 8 by 6 pixels. The framed one is x ${x}, y ${y}, which is row ${y}, column ${x}. Its number is ${pixelAt(photo, x, y)}.`;

  await test.step('by its slider', async () => {
    await expect(stage).toBeVisible();
    await expect(shown).toHaveCount(0);
    await level.fill('100');
    await expect(figure.said).toHaveText(inView(60, 63));
    const expected = Array.from({ length: 48 }, (_, index) =>
      String(pixelAt(photo, 57 + (index % 8), 61 + Math.floor(index / 8))),
    );
    await expect(shown).toHaveCount(48);
    expect((await shown.allTextContents()).sort()).toEqual(expected.sort());
    const numbered = [57, 58, 59, 60, 61, 62, 63, 64, 61, 62, 63, 64, 65, 66];
    await expect(counts).toHaveText(numbered.map(String));
  });

  await test.step('by a button; a voice tells when it has arrived', async () => {
    await level.fill('0');
    await expect(figure.voice).toHaveText('In view: 240 by 174 pixels.');
    await figure.button('Closer').press('Enter');
    await expect(level).toHaveValue('25');
    await expect(figure.voice).not.toHaveText('In view: 240 by 174 pixels.');
    await expect(figure.voice).toHaveText(/^In view: \d+ by \d+ pixels\.$/);
    // On a busy machine it may speak on the way, too.
    const heard = async (): Promise<string> => (await figure.voice.textContent())!;
    await expect(async () => {
      expect(await figure.said.textContent()).toContain(await heard());
    }).toPass();
  });

  await test.step('by a click, to the pixel that is clicked', async () => {
    await level.fill('0');
    await expect(figure.said).toContainText('In view: 240 by 174 pixels.');
    const { width, height } = (await stage.boundingBox())!;
    await stage.click({ position: { x: (180.5 * width) / 240, y: (100.5 * height) / 174 } });
    await expect(figure.voice).toHaveText('In view: 8 by 6 pixels.');
    await expect(figure.said).toHaveText(inView(180, 100));
    await expect(level).toHaveValue('100');
  });

  await test.step('by keyboard alone, and without a glide for who wants less motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await stage.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowUp');
    await expect(figure.voice).toHaveText(`${pixelAt(photo, 190, 99)}, at x 190, y 99.`);
    await expect(figure.said).toHaveText(inView(190, 99));
    await page.keyboard.press('Home');
    await expect(figure.voice).toHaveText('In view: 240 by 174 pixels.');
    await page.keyboard.press('+');
    await expect(level).toHaveValue('25');
    await page.keyboard.press('-');
    await expect(level).toHaveValue('0');
    await page.keyboard.press('End');
    await expect(level).toHaveValue('100');
    await page.keyboard.press('Home');
    await expect(level).toHaveValue('0');
    const atOnce = await figure.button('Closer').evaluate((button: HTMLElement) => {
      button.click();
      return button.closest('[data-figure]')!.querySelector<HTMLInputElement>('input')!.value;
    });
    expect(atOnce).toBe('25');
  });
});

test('the reader goes down to the numbers of a photo of their own', async ({ page }) => {
  const figure = await openFigure(page, 'zoom/', 'A whole photo');
  const stage = figure.root.getByRole('application');
  await expect(stage).toBeVisible();
  const { width, height } = (await stage.boundingBox())!;
  // Upright, while the frame lies.
  const photo = noise(30, 50);
  const pixels = grayscale(photo);
  await figure.root.getByText('Choose the photo').click();
  await choose(figure.root, 'noise.png', await png(photo));
  await expect(figure.said).toContainText('In view: 30 by 50 pixels.');
  expect(await stage.boundingBox()).toMatchObject({ width, height });

  await test.step('its numbers are its gray levels', async () => {
    await figure.root.getByRole('slider', { name: 'How close' }).fill('100');
    await expect(figure.said).toContainText(`Its number is ${pixelAt(pixels, 20, 16)}.`);
    const expected = Array.from({ length: 48 }, (_, index) =>
      String(pixelAt(pixels, 17 + (index % 8), 14 + Math.floor(index / 8))),
    );
    const shown = stage.locator('.numbers text');
    await expect(shown).toHaveCount(48);
    expect((await shown.allTextContents()).sort()).toEqual(expected.sort());
  });

  await test.step('it is there again after a reload, where its link has been', async () => {
    await stage.press('ArrowLeft');
    await expect(page).toHaveURL(/#figure=zoom&at=19%2C16&level=100&photo=own$/);
    await page.reload();
    await expect(figure.said).toContainText(`Its number is ${pixelAt(pixels, 19, 16)}.`);
  });

  await test.step('on a device that has another photo, its link says so', async () => {
    const { href } = new URL(page.url());
    await figure.root.getByText('Choose the photo').click();
    await figure.root.getByRole('button', { name: 'This lesson’s' }).click();
    await expect(page).not.toHaveURL(/photo=own/);
    await page.goto('about:blank');
    await page.goto(href);
    await expect(figure.alert).toContainText('This link was made with someone’s own photo');
  });

  await test.step('a link without a photo is about the one that the figure opens with', async () => {
    await page.evaluate(() => {
      location.hash = 'figure=zoom&at=180,100&level=100';
    });
    const number = pixelAt(await readPhoto(), 180, 100);
    await expect(figure.said).toContainText(
      `row\u00a0100, column\u00a0180. Its number is ${number}.`,
    );
  });
});
