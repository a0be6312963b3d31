import type { Page } from '@playwright/test';

/** The lesson that has both kinds of exercises. */
export const WORKED = 'lessons/worked-example/';

/** What the next exercise that is finished tells the page. */
export function nextAnswer(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('exercise-answered', (event) =>
          resolve((event as CustomEvent<unknown>).detail),
        ),
      ),
  );
}
