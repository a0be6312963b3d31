import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Checks the page as it is now against axe's rules for WCAG A and AA and its best practices: all that
 * are on by default, and the size of targets. Its experimental rules are left out.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [`${id}: ${help}`, `at ${target.join(' ')}`, failureSummary ?? ''].join('\n  '),
    ),
  );
  expect(found, 'accessibility violations').toEqual([]);
}
