import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readSite } from '../support/site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Names of exercises hold a slash, and HTML allows anything but white space.
    'valid-id': ['error', { relaxed: true }],
    // A description list may be named: axe would say where a name is forbidden.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // `autocomplete="off"` on a checkbox keeps Firefox from restoring it after a reload.
    'input-attributes': 'off',
    'valid-autocomplete': 'off',
    // A form may only group inputs that answer as they change.
    'wcag/h32': 'off',
    // A matter of taste: a `div` with a role is as good.
    'prefer-native-element': 'off',
    'no-trailing-whitespace': 'off',
  },
});

test.each(readSite().pages)('/$path is valid HTML', async ({ html }) => {
  const { results } = await validator.validateString(html);
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
  );
  expect(found).toEqual([]);
});
