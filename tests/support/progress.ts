import type { Page } from '@playwright/test';

/** Where progress is kept on the device. */
export const KEY = 'tiny-matrix-progress';

/** Progress of a reader who missed these exercises long ago. */
export const missed = (...names: string[]): string =>
  JSON.stringify({
    version: 1,
    read: [],
    answered: Object.fromEntries(names.map((name) => [name, false])),
  });

/** An exercise of the worked example, wherever it stands. */
export const weights = (page: Page) => page.locator('[data-exercise="worked-example/weights"]');

/** Answers it. */
export async function choose(page: Page, answer: string): Promise<void> {
  await weights(page).getByRole('radio', { name: answer }).check();
  await weights(page).getByRole('button', { name: 'Check' }).click();
}

/** Lets the device keep this text as progress, for the next page to find. */
export async function keep(page: Page, text: string): Promise<void> {
  await page.goto('404.html');
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, text]);
}

/** What the device keeps as progress. */
export const kept = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), KEY);

/** Chooses a file on the page of progress. */
export const chooseFile = (page: Page, text: string, name = 'mine.json'): Promise<void> =>
  page.getByLabel('A saved progress file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
