import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HEADERS } from '../../scripts/headers.ts';
import { hostFiles } from '../../scripts/write-headers.ts';
import { siteFolder } from '../support/address.ts';
import { readSite, type BuiltPage } from '../support/site.ts';

const site = readSite();

const directivesIn = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .filter((directive) => directive.trim() !== '')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name, ...sources]) => [name!, sources]),
  );

/** The Content Security Policy of a page: the sources of each directive. */
function policyOf({ document }: BuiltPage): Map<string, string[]> {
  const meta = document.querySelector('meta[http-equiv=content-security-policy i]')!;
  // In the body, a browser ignores it.
  expect(meta.parentElement).toBe(document.head);
  return directivesIn(meta.getAttribute('content')!);
}

describe('the headers for hosts', () => {
  test.each(Object.entries(hostFiles()))('stand in %s: npm run write:headers', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('come with the site', () => {
    const built = readFileSync(`${siteFolder()}_headers`, 'utf8');
    expect(built).toBe(hostFiles()['public/_headers']);
  });

  // Of the pages' policy, only hashes are left out: they differ from build to build.
  test.each(site.pages)('have the policy of /$path, and what a meta tag cannot say', (page) => {
    const sent = directivesIn(HEADERS['Content-Security-Policy']!);
    const withoutHashes = [...policyOf(page)].map(([name, sources]) => [
      name,
      sources.filter((source) => !source.startsWith("'sha256-")),
    ]);
    const expected = new Map(withoutHashes as [string, string[]][]);
    expected.get('script-src')!.push("'wasm-unsafe-eval'");
    expected.get('style-src')!.push("'unsafe-inline'");
    expected.set('frame-ancestors', ["'none'"]);
    expect(sent).toEqual(expected);
  });
});

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
