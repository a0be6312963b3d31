import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { choose, chooseFile, keep, kept, KEY, weights } from '../support/progress.ts';
import { expect, test } from '../support/test.ts';

const WEIGHTS = 'worked-example/weights';
const NOT_KEPT = 'cannot be kept on this device';
const NEWER = '{"version":3,"something":"else"}';
const BLOCKED =
  "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";
const FULL =
  "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); };";

/** Answers made-up exercises, as those of the page do. */
const answer = (page: Page, ...names: string[]): Promise<void> =>
  page.evaluate(async (all) => {
    for (const exercise of all) {
      const detail = { exercise, lesson: 'a', correct: true };
      document.dispatchEvent(new CustomEvent('exercise-answered', { detail }));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
    }
  }, names);

const namesIn = (text: string | null): string[] =>
  Object.keys((JSON.parse(text ?? '{}') as { items?: object }).items ?? {}).sort();

const namesOf = (tab: string): string[] =>
  Array.from({ length: 50 }, (_, i) => `a/${tab}-${i}`).sort();

test('two tabs share their progress', async ({ context, page }) => {
  await page.goto('course/');
  const other = await context.newPage();
  await other.goto('lessons/sliding/');
  await other.getByText('After this lesson you can:').scrollIntoViewIfNeeded();
  await expect(page.getByRole('banner').getByRole('link', { name: '1 of' })).toBeVisible();
});

test('no answer is lost that is given in three tabs at the same moment', async ({
  context,
  page,
}) => {
  const tabs = [page, await context.newPage(), await context.newPage()];
  for (const tab of tabs) await tab.goto('lessons/sliding/');
  const names = tabs.map((_, i) => namesOf(String(i)));
  await Promise.all(tabs.map((tab, i) => answer(tab, ...names[i]!)));
  await expect.poll(async () => namesIn(await kept(page))).toEqual(names.flat().sort());
});

test('nor one in turns where the browser has no locks', async ({ context, page }) => {
  await context.addInitScript("Object.defineProperty(navigator, 'locks', { value: undefined })");
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto('lessons/sliding/');
  await answer(page, 'a/one');
  await expect.poll(async () => namesIn(await kept(other))).toEqual(['a/one']);
  await answer(other, 'a/two');
  expect(namesIn(await kept(other))).toEqual(['a/one', 'a/two']);
});

test('nor one right before the reader leaves, while another tab holds the lock', async ({
  context,
  page,
}) => {
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto('lessons/sliding/');
  await other.evaluate(
    (key) =>
      new Promise<void>((held) => {
        void navigator.locks.request(key, () => {
          held();
          return new Promise(() => {});
        });
      }),
    KEY,
  );
  await answer(page, 'a/last');
  await page.goto('progress/');
  expect(namesIn(await kept(page))).toEqual(['a/last']);
});

test('progress of an older version is taken over', async ({ page }) => {
  await keep(page, JSON.stringify({ version: 1, read: ['sliding'], answered: {} }));
  await page.goto('course/');
  await expect(page.locator('li a[href$="/lessons/sliding/"]')).toContainText('read ✓');
});

test('progress of a newer version is left alone, with a sentence', async ({ page }) => {
  await keep(page, NEWER);
  await page.goto('lessons/worked-example/');
  await choose(page, 'It becomes twice as large');
  await expect(page.getByText('written by a newer version of this site')).toBeVisible();
  expect(await kept(page)).toBe(NEWER);
});

test('damaged progress is set aside, offered as a file, and deleted when the reader says so', async ({
  page,
}) => {
  const damaged = '{"version":2,"read":{"sliding":"2026-01-01"},"items":{"a/one":{"due":1}}}';
  await keep(page, damaged);
  await page.goto('lessons/worked-example/');
  await choose(page, 'It becomes twice as large');
  await expect(page.getByText('could not be read. It has been set aside')).toBeVisible();

  await page.goto('progress/');
  await expect(page.getByText('You have read 1 lesson and answered 1 exercise.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what was set aside' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe(damaged);

  await page.getByRole('button', { name: 'Delete what was set aside' }).click();
  await expect(page.getByText('could not be read as progress')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('could not be read as progress')).toBeVisible();
  await page.getByRole('button', { name: 'Delete what was set aside' }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([KEY]);
});

for (const [name, script] of [
  ['blocked', BLOCKED],
  ['full', FULL],
] as const) {
  test(`${name} storage costs the memory of progress alone`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto('lessons/worked-example/');
    await choose(page, 'It becomes twice as large');
    await expect(weights(page).getByRole('status')).toContainText('twice 126');
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
  });

  test(`${name} storage: a file is not loaded, nor anything erased, and both are said`, async ({
    page,
  }) => {
    await page.addInitScript(`${script} Storage.prototype.removeItem = Storage.prototype.setItem;`);
    await page.goto('progress/');
    await chooseFile(page, JSON.stringify({ version: 1, read: ['sliding'], answered: {} }));
    await page.getByRole('button', { name: 'Replace my progress' }).click();
    await expect(page.getByText('mine.json was not loaded. The storage')).toBeVisible();
    await expect(page.getByText('You have read 0 lessons')).toBeVisible();
    await expect(page.getByText('Loaded from')).toHaveCount(0);
  });
}

test('storage that has room again takes what it could not', async ({ page }) => {
  await page.addInitScript(
    `const { setItem } = Storage.prototype; ${FULL} window.makeRoom = () => { Storage.prototype.setItem = setItem; };`,
  );
  await page.goto('lessons/worked-example/');
  await answer(page, 'a/one');
  await expect(page.getByText(NOT_KEPT)).toBeVisible();
  await page.evaluate('makeRoom()');
  await answer(page, 'a/two');
  await expect(page.getByText(NOT_KEPT)).toBeHidden();
  expect(namesIn(await kept(page))).toEqual(['a/one', 'a/two']);
});

// More calls than a visit makes: the last ones show that nothing is lost without a fault.
for (const [method, calls] of [
  ['getItem', 12],
  ['setItem', 3],
] as const) {
  test(`any one ${method} may fail: the answer is kept, or it is said that it is not`, async ({
    context,
    page: watcher,
  }) => {
    test.slow();
    await watcher.goto('404.html');
    for (let failing = 0; failing < calls; failing += 1) {
      const page = await context.newPage();
      await page.addInitScript(
        `let calls = 0; const { ${method}: call } = Storage.prototype;
        Storage.prototype.${method} = function (...all) {
          if (calls++ === ${failing}) throw new DOMException('no', 'UnknownError');
          return call.apply(this, all);
        };`,
      );
      await page.goto('lessons/worked-example/');
      await choose(page, 'It becomes twice as large');
      await expect(weights(page).getByRole('status')).toContainText('twice 126');
      await expect(async () => {
        const isKept = namesIn(await kept(watcher)).includes(WEIGHTS);
        expect(isKept || (await page.getByText(NOT_KEPT).isVisible()), `${failing}`).toBe(true);
      }).toPass();
      await page.close();
      await watcher.evaluate(() => localStorage.clear());
    }
  });
}
