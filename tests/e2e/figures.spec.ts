import {
  drawFrames,
  Figure,
  FIGURES,
  open,
  outputOf,
  sharpened,
  sliding,
  texts,
  worked,
} from './support/figure.ts';
import { opening, start } from '../../src/content/front.ts';
import { stepperFilm } from '../../src/lib/films/stepper/film.ts';
import { expect, test } from './support/test.ts';

const CONTROLS = ['First step', 'Step back', 'Play', 'Step forward', 'Last step'];
const { film } = FIGURES.worked;
const LAST = film.length - 1;

test.describe('stepping by keyboard', () => {
  test('leads through nine products to 126, a sentence a step', async ({ page }) => {
    const figure = await open(page, 'worked');
    const first = figure.button('First step');
    for (let tabs = 0; tabs < 30; tabs++) {
      await page.keyboard.press('Tab');
      if (await first.evaluate((element) => element === document.activeElement)) break;
    }
    for (const name of CONTROLS) {
      await expect(figure.button(name)).toBeFocused();
      await page.keyboard.press('Tab');
    }
    await expect(figure.slider).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');

    const sentences = [await figure.said.textContent()];
    for (let step = 1; step <= LAST; step++) {
      await page.keyboard.press(step % 2 === 0 ? 'Enter' : 'ArrowRight');
      await figure.expectStep(step);
      sentences.push(await figure.said.textContent());
    }
    expect(sentences).toEqual([
      'Row 0, column 0 of the output: the 3 by 3 kernel is placed, 9 products to make.',
      'Row 0, column 0: 200 times one ninth is 22.2; the sum so far is 22.22.',
      'Row 0, column 1: 60 times one ninth is 6.7; the sum so far is 28.89.',
      'Row 0, column 2: 58 times one ninth is 6.4; the sum so far is 35.33.',
      'Row 1, column 0: 210 times one ninth is 23.3; the sum so far is 58.67.',
      'Row 1, column 1: 190 times one ninth is 21.1; the sum so far is 79.78.',
      'Row 1, column 2: 62 times one ninth is 6.9; the sum so far is 86.67.',
      'Row 2, column 0: 204 times one ninth is 22.7; the sum so far is 109.33.',
      'Row 2, column 1: 98 times one ninth is 10.9; the sum so far is 120.22.',
      'Row 2, column 2: 52 times one ninth is 5.8; the sum so far is 126.',
      'All 9 products added: the sum is 126.',
      '126 fits into 0 to 255 as it is.',
      'Row 0, column 0 of the output is now 126.',
    ]);
    await expect(figure.voice).toHaveText(sentences.at(-1)!);
    await expect(texts(figure, 'Output')).toHaveText(['126']);
    await expect(figure.root.locator('[data-sum]')).toHaveText('1134/9 = 126 → 126');
    await expect(figure.button('Step forward')).toBeFocused();
    await expect(figure.button('Step forward')).toBeDisabled();
  });

  test('Home, End, Shift with an arrow and the slider move as they should', async ({ page }) => {
    const figure = await open(page, 'sliding');
    const film = FIGURES.sliding.film;
    await figure.button('First step').focus();
    const moves: [key: string, step: number][] = [
      ['End', film.length - 1],
      ['ArrowRight', film.length - 1],
      ['ArrowLeft', film.length - 2],
      ['Home', 0],
      ['ArrowLeft', 0],
      ['Shift+ArrowRight', 12],
      ['Shift+ArrowRight', 25],
      ['ArrowRight', 26],
      ['Shift+ArrowLeft', 25],
    ];
    for (const [key, step] of moves) {
      await page.keyboard.press(key);
      await figure.expectScene(film, step);
    }
    await figure.slider.focus();
    await page.keyboard.press('ArrowRight');
    await figure.expectScene(film, 26);
    await expect(figure.slider).toHaveAttribute('aria-valuetext', `Step 26 of ${film.length - 1}`);
  });

  test('Space plays and pauses, on the button and on the figure; a voice waits for the pause', async ({
    page,
  }) => {
    const figure = await open(page, 'sliding');
    const { film } = FIGURES.sliding;
    for (const place of [figure.button('Play'), figure.root]) {
      await place.focus();
      await page.keyboard.press('Space');
      await expect(figure.button('Pause')).toBeVisible();
      const before = (await figure.voice.textContent())!;
      await expect(figure.said).not.toHaveText(before);
      await expect(figure.voice).toHaveText(before);
      await page.keyboard.press('Space');
      await expect(figure.button('Play')).toBeVisible();
      const step = Number(await figure.slider.inputValue());
      await expect(figure.voice).toHaveText(film.sceneAt(step).sentence);
    }
  });
});

test.describe('playing', () => {
  test('stops at the end, and begins again from there', async ({ page }) => {
    const figure = await open(page, 'worked');
    const speed = figure.root.getByLabel('Speed');
    await speed.selectOption('Slow');
    await figure.button('Play').click();
    await expect(figure.button('Pause')).toBeVisible();
    await speed.selectOption('Very fast');
    await figure.expectStep(LAST);
    await expect(figure.button('Play')).toBeVisible();
    await speed.selectOption('Slow');
    await figure.button('Play').click();
    await expect(figure.button('Pause')).toBeVisible();
    await expect(figure.slider).not.toHaveValue(String(LAST));
  });

  test('stops when the figure is stepped by hand', async ({ page }) => {
    const figure = await open(page, 'sliding');
    await figure.root.getByLabel('Speed').selectOption('Very fast');
    const hands = [
      () => figure.button('Step forward').click(),
      () => figure.scrub(300),
      () => page.keyboard.press('ArrowLeft'),
      () => figure.cell('Output', 5, 5).click(),
    ];
    for (const hand of hands) {
      await figure.button('Play').click();
      await hand();
      await expect(figure.button('Play')).toBeVisible();
      const step = await figure.slider.inputValue();
      await drawFrames(page);
      await figure.expectStep(Number(step));
    }
  });

  test('goes by whole pixels where that is chosen', async ({ page }) => {
    const figure = await open(page, 'sliding');
    await expect(figure.root.getByRole('radio', { name: 'Every product' })).toBeChecked();
    await figure.root.getByRole('radio', { name: 'Whole pixels' }).check();
    for (const step of [12, 25, 38]) {
      await figure.button('Step forward').click();
      await figure.expectScene(FIGURES.sliding.film, step);
    }
    await figure.button('Step back').click();
    await figure.expectStep(25);
  });
});

test.describe('every number is the library’s', () => {
  for (const [name, steps] of [
    ['worked', [0, 1, 5, 9, 10, 11, 12]],
    ['sharpened', [0, 1, 6, 10, 11, 12]],
    ['sliding', [0, 7, 12, 13, 400, 831]],
  ] as const) {
    test(`in "${name}"`, async ({ page }) => {
      const figure = await open(page, name);
      for (const step of steps) {
        await figure.scrub(step);
        await figure.expectFrame(FIGURES[name].film, step);
      }
      const source = { worked, sharpened, sliding }[name];
      await expect(texts(figure, 'Output')).toHaveText(outputOf(source));
    });
  }

  test('in the figure of the front page, which opens half-way', async ({ page }) => {
    await page.goto('');
    const figure = new Figure(page, 'A kernel slides over a small image');
    const film = stepperFilm(opening);
    await figure.expectFrame(film, start);
    await figure.button('Last step').click();
    await figure.expectFrame(film, film.length - 1);
    await expect(texts(figure, 'Output')).toHaveText(outputOf(opening));
  });

  test('and the line of code is the one at work', async ({ page }) => {
    const figure = await open(page, 'worked');
    for (let step = 0; step <= LAST; step++) {
      await figure.scrub(step);
      const product = step === 0 ? 'let sum = 0;' : 'sum += pixel * weight;';
      const store = 'output.data[y * output.width + x] = sum;';
      await expect(figure.root.locator('.line.at')).toHaveText([step < 11 ? product : store]);
    }
  });
});
