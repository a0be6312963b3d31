import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { chooseFile, keep, kept, KEY } from '../support/progress.ts';
import { expect, test } from '../support/test.ts';

const right = { lesson: 'sliding', correct: true, attempts: 1 };
const wrong = { ...right, correct: false, review: { passed: 0, due: '2026-01-02' } };
const MINE = JSON.stringify({
  version: 2,
  read: { sliding: '2026-01-01', borders: '2026-01-01' },
  items: { 'sliding/cost': wrong },
});
const OTHER = JSON.stringify({
  version: 2,
  read: { sliding: '2026-01-01' },
  items: { 'sliding/cost': right, 'sliding/gone': wrong },
});
const NEWER = '{"version":3,"something":"else"}';

const button = (page: Page, name: string) => page.getByRole('button', { name });
const proposal = (page: Page) =>
  page.getByRole('group', { name: 'mine.json would take the place' });
const summary = (page: Page) => page.getByText(/^You have read/);

const textOf = async (download: Promise<Download>): Promise<string> =>
  readFile(await (await download).path(), 'utf8');

test.beforeEach(async ({ page }) => {
  await keep(page, MINE);
  await page.goto('progress/');
});

test('progress is saved as a file, erased, and loaded again', async ({ page }) => {
  const download = page.waitForEvent('download');
  await button(page, 'Save as a file').click();
  const saved = await textOf(download);

  await button(page, 'Erase').click();
  await expect(summary(page)).toContainText('read 2 lessons');
  await button(page, 'Erase all of it?').click();
  await expect(page.getByText('Erased.')).toBeVisible();
  await expect(summary(page)).toContainText('read 0 lessons');
  expect(await kept(page)).toBeNull();

  await chooseFile(page, saved);
  await button(page, 'Replace my progress').click();
  await expect(summary(page)).toContainText('read 2 lessons');
});

test('to erase is forgotten when the focus goes elsewhere, and can be undone', async ({ page }) => {
  const erase = button(page, 'Erase');
  await erase.press('Enter');
  await expect(erase).toHaveText('Erase all of it?');
  await page.keyboard.press('Shift+Tab');
  await expect(erase).toHaveText('Erase');
  await erase.press('Enter');
  await erase.press('Enter');
  await expect(button(page, 'Undo erasing')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Undone')).toBeVisible();
  expect(await kept(page)).toBe(MINE);
});

test('a file is proposed first, and what would change is said', async ({ page }) => {
  await chooseFile(page, OTHER);
  await expect(proposal(page)).toBeFocused();
  await expect(proposal(page).getByRole('listitem')).toHaveText([
    'Lessons read: 2 now, 1 in the file (1 lost).',
    'Exercises answered: 1 now, 1 in the file (1 changed).',
    'Due for review today: 1 now, 0 with the file.',
    /^Not in this course: 0 now, 1 in the file \(1 new\)\./,
  ]);
  expect(await kept(page)).toBe(MINE);

  await button(page, 'Keep what I have').click();
  await expect(proposal(page)).toBeHidden();
  await expect(page.getByText('mine.json was not loaded.')).toBeVisible();
  expect(await kept(page)).toBe(MINE);
});

test('what was loaded is taken back', async ({ page }) => {
  await chooseFile(page, OTHER);
  await button(page, 'Replace my progress').click();
  await expect(page.getByText('Loaded from mine.json.')).toBeVisible();
  await expect(summary(page)).toHaveText(
    'You have read 1 lesson and answered 1 exercise. Nothing is due for review today.',
  );
  await expect(button(page, 'Undo loading')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(summary(page)).toContainText('read 2 lessons');
  expect(await kept(page)).toBe(MINE);
  await expect(button(page, 'Undo')).toBeHidden();
});

test('another tab changes what is proposed, and what it did is not undone', async ({
  context,
  page,
}) => {
  await chooseFile(page, OTHER);
  const other = await context.newPage();
  await other.goto('404.html');
  const write = (text: string) =>
    other.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, text]);
  await write('{"version":2,"read":{},"items":{}}');
  await expect(proposal(page).getByRole('listitem').first()).toHaveText(
    'Lessons read: 0 now, 1 in the file (1 new).',
  );
  await button(page, 'Replace my progress').click();
  await expect(button(page, 'Undo')).toBeVisible();
  await write(MINE);
  await expect(summary(page)).toContainText('read 2 lessons');
  await expect(button(page, 'Undo')).toBeHidden();
});

test('a file that changes nothing asks nothing', async ({ page }) => {
  await chooseFile(page, MINE);
  await expect(page.getByText('mine.json holds just what is kept here.')).toBeVisible();
  await expect(button(page, 'Replace my progress')).toBeHidden();
});

test('a file that is no progress is refused, and nothing is lost', async ({ page }) => {
  // The last file that was proposed is not that which is refused now.
  await chooseFile(page, OTHER);
  await expect(proposal(page)).toBeVisible();
  for (const [content, reason] of [
    ['hello', 'It is not a progress file'],
    ['{"version":99}', 'A newer version of this site wrote it'],
    ['{"version":2}', 'It lacks “read”.'],
    ['['.repeat(20_000_000), 'It is larger than 1 MB'],
  ] as const) {
    await chooseFile(page, content, 'other.json');
    await expect(page.getByText('other.json was not loaded.')).toContainText(reason);
    await expect(proposal(page)).toBeHidden();
    expect(await kept(page)).toBe(MINE);
  }
});

test.describe('without a connection', () => {
  test.use({ expectedComplaints: /saved-file|ERR_FAILED/ });

  test('a file is not read, and that is said', async ({ page }) => {
    await page.route('**/saved-file*', (route) => route.abort());
    await chooseFile(page, OTHER);
    await expect(page.getByText('mine.json was not loaded.')).toContainText('connected?');
  });
});

test.describe('beside progress of a newer version', () => {
  test.beforeEach(async ({ page }) => {
    await keep(page, NEWER);
    await page.goto('progress/');
  });

  test('a file is not loaded, and what is kept is saved as it is', async ({ page }) => {
    await expect(page.getByText('written by a newer version of this site')).toBeVisible();
    await chooseFile(page, MINE);
    await expect(page.getByText('mine.json was not loaded.')).toBeVisible();
    expect(await kept(page)).toBe(NEWER);
    const download = page.waitForEvent('download');
    await button(page, 'Save as a file').click();
    expect(await textOf(download)).toBe(NEWER);
  });

  test('“Erased.” means that it is gone, until that is undone', async ({ page }) => {
    await button(page, 'Erase').click();
    await button(page, 'Erase all of it?').click();
    await expect(page.getByText('Erased.')).toBeVisible();
    expect(await kept(page)).toBeNull();
    await button(page, 'Undo').click();
    await expect(page.getByText('written by a newer version of this site')).toBeVisible();
    expect(await kept(page)).toBe(NEWER);
  });
});
