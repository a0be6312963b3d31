import type { Locator, Page } from '@playwright/test';
import { openFigure, select, type Figure } from './figure.ts';

export const openBorders = (page: Page, hash = ''): Promise<Figure> =>
  openFigure(page, `borders/${hash}`, 'A kernel that is narrow and too tall to fit');

/** What is folded away at first, by its name. */
export const SIDE_BY_SIDE = 'All rules side by side';
export const SIZES = 'How large the output becomes';

export const unfold = (figure: Figure, name: string): Promise<void> =>
  figure.root.locator('summary').filter({ hasText: name }).click();

export const chooseRule = (figure: Figure, name: string): Promise<void> =>
  figure.root.getByRole('radio', { name: new RegExp(`^${name}( |$)`) }).check({ force: true });

export async function setSize(figure: Figure, width: number, height: number): Promise<void> {
  await select(figure, 'Kernel width').selectOption(String(width));
  await select(figure, 'Kernel height').selectOption(String(height));
}

/** The numbers of the image's own pixels. */
export const inside = (figure: Figure, grid: string): Locator =>
  figure.grid(grid).locator('.cell:not(.ghost) text');
