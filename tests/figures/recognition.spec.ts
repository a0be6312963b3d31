import {
  levelAt,
  painted,
  EMPTY,
  sampleDrawing,
  tensorOf,
  underBrush,
} from '../../src/lib/films/recognition/drawing.ts';
import { mapPixel } from '../../src/lib/films/recognition/layers.ts';
import {
  answerSentence,
  FIRST_SAMPLE,
  RECOGNITION_FIRST,
} from '../../src/lib/films/recognition/model.ts';
import { activations, predict } from '../../src/lib/learning/index.ts';
import { formatNumber } from '../../src/lib/notation/index.ts';
import { SHIPPED } from '../../src/render/shipped-network.ts';
import { openFigure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';
import type { Locator, Page } from '@playwright/test';

const LABEL = 'What a network takes a drawing for';
const answerTo = (drawing: string): string =>
  answerSentence(drawing, predict(SHIPPED, tensorOf(drawing)).data);

async function open(page: Page) {
  const figure = await openFigure(page, 'recognition/', LABEL);
  const pad = figure.root.locator('[data-picture=drawing]');
  await expect(pad).toHaveRole('application');
  return { figure, pad, said: figure.root.locator('[data-said]').first() };
}

/** Draws lines through places, in pixels of the drawing. */
async function stroke(page: Page, pad: Locator, places: readonly (readonly [number, number])[]) {
  const { x, y, width, height } = (await pad.boundingBox())!;
  const at = ([column, row]: readonly [number, number]) =>
    [x + (column / 24) * width, y + (row / 24) * height] as const;
  await page.mouse.move(...at(places[0]!));
  await page.mouse.down();
  for (const place of places.slice(1)) await page.mouse.move(...at(place), { steps: 6 });
  await page.mouse.up();
}

test('what is drawn by mouse is recognised at once, taken back, and in the link', async ({
  page,
}) => {
  const { figure, pad, said } = await open(page);
  await expect(said).toHaveText(answerTo(RECOGNITION_FIRST.drawing));
  await figure.root.getByRole('button', { name: 'Empty sheet' }).click();
  await expect(said).toHaveText('The sheet is empty. Draw something.');
  await expect(figure.root.locator('[data-lost]')).toBeEmpty();
  await stroke(page, pad, [
    [12, 3],
    [12, 21],
  ]);
  await stroke(page, pad, [
    [3, 12],
    [11, 12],
    [21, 12],
  ]);
  await expect(said).toHaveText(/The network sees a cross/);
  // The second stroke, too: the address may still have the empty sheet.
  await expect(page).toHaveURL(/drawing=[0f]*f{12}[0f]*/);
  const link = page.url();

  const undo = figure.root.locator('[data-edit=undo]').first();
  await undo.click();
  await undo.click();
  await expect(said).toHaveText(answerTo(EMPTY));
  await figure.root.getByRole('button', { name: 'Next drawing' }).click();
  await expect(said).toHaveText(answerTo(sampleDrawing(FIRST_SAMPLE + 1)));

  await page.goto('about:blank');
  await page.goto(link);
  await expect(said).toHaveText(/The network sees a cross/);
});

test('keys draw as well, and a voice hears where', async ({ page }) => {
  const { figure, pad, said } = await open(page);
  await figure.root.getByRole('button', { name: 'Empty sheet' }).click();
  await pad.focus();
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(figure.root.locator('[data-voice]').first()).toHaveText('Row 2, column 11: black');
  await page.keyboard.press('Space');
  const drawing = painted(EMPTY, [{ x: 11, y: 2 }], true);
  expect(levelAt(drawing, { x: 11, y: 2 })).toBe(1);
  await expect(page).toHaveURL(new RegExp(`drawing=${drawing}`));
  await expect(said).toHaveText(answerTo(drawing));
});

test('a finger draws without moving the page', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  const { figure, pad } = await open(page);
  await figure.root.getByRole('button', { name: 'Empty sheet' }).click();
  await expect(pad).toHaveCSS('touch-action', 'none');
  await pad.tap({ position: { x: 40, y: 40 } });
  await expect(page).toHaveURL(/drawing=0*ff0+ff0*/);
  expect(underBrush({ x: 3, y: 3 }, { x: 3, y: 3 })).toHaveLength(4);
  await context.close();
});

test('a link that was made before means the same map, which is counted from 0', async ({
  page,
}) => {
  const link = '#figure=recognition&layer=second&map=15&at=7,2';
  const figure = await openFigure(page, `recognition/${link}`, LABEL);
  await expect(figure.root.locator('[data-pixel]')).toHaveText(
    'Row 2, column 7, map 15 of the second layer',
  );
});

test('a pixel of a map shows its sums, and opens in the stepper', async ({ page }) => {
  const { figure } = await open(page);
  const outputs = activations(SHIPPED, tensorOf(RECOGNITION_FIRST.drawing));
  const working = figure.root.locator('[data-working]');

  await figure.root.locator('[data-picture=first]').focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  const first = mapPixel(SHIPPED, outputs, { layer: 'first', channel: 1, x: 11, y: 10 });
  await expect(working).toContainText(`After ReLU${formatNumber(first.value, 3)}`);

  await figure.root.getByText('Open this pixel in the stepper').click();
  const stepper = figure.root.locator('convolution-stepper');
  await expect(stepper.getByRole('slider', { name: 'Step' })).toHaveAttribute('max', '27');
  /** The stepper may still be on its way: then it begins at its first step. */
  const endsWith = (sum: number): Promise<void> =>
    expect(async () => {
      await stepper.getByRole('slider', { name: 'Step' }).press('End');
      await expect(stepper.getByRole('grid', { name: 'Output', exact: true })).toContainText(
        formatNumber(sum),
        { timeout: 500 },
      );
    }).toPass();
  await endsWith(first.channels[0]!.sum);

  await figure.root.locator('[data-picture=second]').focus();
  await page.keyboard.press('ArrowLeft');
  const second = mapPixel(SHIPPED, outputs, { layer: 'second', channel: 0, x: 0, y: 0 });
  await expect(working.locator('div')).toHaveCount(second.channels.length + 3);
  await expect(working).toContainText('map 0');
  const looked = figure.root.getByLabel('Map that is looked at');
  await looked.selectOption('7');
  await endsWith(second.channels[7]!.sum);
  await expect(figure.root.locator('[data-sums] .chosen')).toHaveCount(1);
});
