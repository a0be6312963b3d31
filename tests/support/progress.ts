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
