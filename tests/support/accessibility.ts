import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules that look at colours and are on by default: those for AAA are off. */
const COLOR_RULES = axe
  .getRules(['cat.color'])
  .filter(({ tags }) => !tags.includes('wcag2aaa'))
  .map(({ ruleId }) => ruleId);

/** Whether all rules are tried, or those alone that depend on the theme. */
export type Rules = 'all' | 'colors';

/**
 * What axe finds on the page as it is now, by its rules for WCAG A and AA and its best practices: all
 * that are on by default, and the size of targets. Its experimental rules are left out. The themes
 * differ in colours alone (`tests/site/theme.test.ts`), so one of them needs the colour rules only.
 */
export async function accessibilityViolations(page: Page, rules: Rules): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      ...(rules === 'all'
        ? { rules: { 'target-size': { enabled: true } } }
        : { runOnly: { type: 'rule', values: COLOR_RULES } }),
    })
    // No page has frames: axe need not open another page to join their results.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [`${id}: ${help}`, `at ${target.join(' ')}`, failureSummary ?? ''].join('\n  '),
    ),
  );
}
