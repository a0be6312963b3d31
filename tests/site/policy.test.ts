import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readSite, type BuiltPage } from '../support/site.ts';

const site = readSite();

/** The Content Security Policy of a page: the sources of each directive. */
function policyOf({ document }: BuiltPage): Map<string, string[]> {
  const meta = document.querySelector('meta[http-equiv=content-security-policy i]')!;
  // In the body, a browser ignores it.
  expect(meta.parentElement).toBe(document.head);
  const directives = meta.getAttribute('content')!.split(';');
  return new Map(
    directives
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name, ...sources]) => [name!, sources]),
  );
}

describe.each(site.pages)('/$path', (page) => {
  const { document } = page;
  const elements = [...document.querySelectorAll('*')];

  test('has a strict content policy', () => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    for (const source of [...policy.values()].flat()) {
      expect(source).toMatch(/^'(self|none|sha\d+-[^']+)'$|^(blob|data):$/);
    }
    expect(policy.get('script-src')!.filter((source) => /:$/.test(source))).toEqual([]);
  });

  // The policy stands at the end of the head: what comes before it is not held to it by a browser.
  test('keeps to the policy in all of its markup', () => {
    for (const script of document.querySelectorAll('script')) {
      expect(script.getAttribute('src')).toMatch(/^\/(?!\/)/);
    }
    expect(elements.filter((element) => element.hasAttribute('style'))).toHaveLength(0);
    const handlers = elements.flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    const policy = policyOf(page);
    for (const style of document.querySelectorAll('style')) {
      const hash = createHash('sha256').update(style.textContent).digest('base64');
      expect(policy.get('style-src')).toContain(`'sha256-${hash}'`);
    }
  });
});
