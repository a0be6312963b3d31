import { readSite } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const { pages } = readSite();
const titleOf = (path: string) =>
  pages
    .find((page) => page.path === path)!
    .document.querySelector('h1')!
    .textContent.trim();

test('a reader goes from the front page to a lesson, to the next one, and back', async ({
  page,
}) => {
  const heading = page.getByRole('heading', { level: 1 });
  const lessons = page.getByRole('navigation', { name: 'Lessons' });
  await page.goto('');
  await page.getByRole('link', { name: 'Start the first lesson' }).click();
  await expect(page).toHaveURL(/lessons\/multiply-then-add\/$/);
  await expect(heading).toHaveText(titleOf('lessons/multiply-then-add/'));
  await expect(lessons.getByRole('link', { name: 'Previous' })).toHaveCount(0);
  await lessons.getByRole('link', { name: 'Next' }).click();
  await expect(heading).toHaveText(titleOf('lessons/images-are-matrices/'));
  await page.goBack();
  await expect(heading).toHaveText(titleOf('lessons/multiply-then-add/'));
  await page.goForward();
  await lessons.getByRole('link', { name: 'Previous' }).click();
  await expect(heading).toHaveText(titleOf('lessons/multiply-then-add/'));
});
