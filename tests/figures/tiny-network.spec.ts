import type { Page } from '@playwright/test';
import { readKept, type KeptTraining } from '../../src/lib/films/tiny-network/kept-training.ts';
import { standingSentence } from '../../src/lib/films/tiny-network/texts.ts';
import training from '../../src/lib/films/tiny-network/training.json' with { type: 'json' };
import { openFigure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

const LABEL = 'A network in training';

async function open(page: Page) {
  const figure = await openFigure(page, 'tiny-network/', LABEL);
  await expect(figure.button('Train')).toBeVisible();
  return figure;
}

const stepOf = (text: string | null): number => Number(/(\d+) steps?,/.exec(text ?? '')?.[1]);

test('a network trains, stops, is there after a reload, and goes on', async ({ page }) => {
  const figure = await open(page);
  const { confusion } = training;
  await expect(figure.said).toHaveText(
    standingSentence({ activity: 'shipped', step: 750, confusion }),
  );
  const kernel = figure.root.locator('[data-kernel="0"] svg');
  const shipped = await kernel.innerHTML();
  await figure.button('Train').click();
  await expect(figure.said).toHaveText(/^Training: \d+ steps?, epoch 1\./);
  await figure.button('Stop').click();
  await expect(figure.said).toHaveText(
    /^Stopped after \d+ steps?, epoch 1\. .* The training is kept/,
  );
  const stopped = await figure.said.textContent();
  const table = await figure.root.getByRole('table').innerText();
  expect(await kernel.innerHTML()).not.toBe(shipped);

  await page.reload();
  await expect(figure.said).toHaveText(stopped!);
  expect(await figure.root.getByRole('table').innerText()).toBe(table);
  await figure.button('Go on').click();
  await expect
    .poll(async () => stepOf(await figure.said.textContent()))
    .toBeGreaterThan(stepOf(stopped));
});

test('a training that goes on after a reload takes the steps that it would have taken', async ({
  page,
}) => {
  const kept = (): Promise<KeptTraining> =>
    page.evaluate(() => localStorage.getItem('tiny-matrix-network')!).then(readKept);
  const figure = await open(page);
  await figure.button('Train').click();
  await expect(figure.said).toHaveText(/^Training: (3\d|[4-9]\d|\d{3}) steps, /);
  await figure.button('Stop').click();
  await expect(figure.said).toHaveText(/^Stopped after/);
  const first = await kept();
  expect(first.memory!.step).toBe(first.step);

  await page.reload();
  await figure.button('Go on').click();
  await expect
    .poll(async () => stepOf(await figure.said.textContent()))
    .toBeGreaterThan(first.step + 25);
  await figure.button('Stop').click();
  await expect(figure.said).toHaveText(/^Stopped after/);
  const second = await kept();
  expect(second.memory!.step).toBe(second.step);
  expect(second.curve.loss.length).toBeGreaterThan(first.curve.loss.length);
  expect(second.curve.loss.slice(0, first.curve.loss.length)).toEqual(first.curve.loss);
});

test('what was trained when the page is left in the middle of it is not lost', async ({ page }) => {
  const figure = await open(page);
  await figure.button('Train').click();
  await expect(figure.said).toHaveText(
    /^Training: \d+ steps, .* The training is kept on this device\.$/,
  );
  const before = stepOf(await figure.said.textContent());
  await page.goto('about:blank');
  await page.goBack();
  await expect(figure.said).toHaveText(/^Stopped after/);
  expect(stepOf(await figure.said.textContent())).toBeGreaterThanOrEqual(before);
});

test('starting over and the page’s weights forget what was kept', async ({ page }) => {
  const figure = await open(page);
  await figure.button('Train').click();
  await expect(figure.said).toHaveText(/^Training/);
  await figure.button('Start over').click();
  await expect(figure.said).toHaveText(/nothing is learned yet/);
  await expect(figure.button('Train')).toBeVisible();
  await figure.button('Train').click();
  await expect(figure.said).toHaveText(/^Training/);
  await figure.button('Use the page’s weights').click();
  await expect(figure.said).toHaveText(/^These weights come with the page/);
  await page.reload();
  await expect(figure.button('Train')).toBeVisible();
  await expect(figure.said).toHaveText(/^These weights come with the page/);
});

test('a damaged training is spoken of, and the figure begins as usual', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('tiny-matrix-network', '{"version":1}'));
  const figure = await open(page);
  await expect(figure.alert.first()).toHaveText(/The training kept on this device cannot be read/);
  await expect(figure.said).toHaveText(/^These weights come with the page/);
});
