import { describe, expect, test } from 'vitest';
import { brokenReferences, readSite } from '../support/site.ts';

const site = readSite();

describe.each(site.pages)('/$path', (page) => {
  const { path, document } = page;

  test('has one heading, a title, a description and a language', () => {
    const description = document.querySelector('meta[name=description]')?.getAttribute('content');
    expect(document.documentElement.lang).toBe('en');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('h1')!.textContent.trim()).not.toBe('');
    expect(document.title).toMatch(/\S/);
    expect(description).toMatch(/\S/);
    const sameTitle = site.pages.filter((other) => other.document.title === document.title);
    expect(sameTitle.map((other) => other.path)).toEqual([path]);
  });

  test('leads nowhere that is not there, and stays below the base path', () => {
    expect(brokenReferences(site, page)).toEqual([]);
  });
});
