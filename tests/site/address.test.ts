import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE } from '../support/address.ts';
import { isLesson, readSite } from '../support/site.ts';

const site = readSite();
const address = SITE + site.base;

test('pages name their public address', () => {
  for (const { path, document } of site.pages.filter((one) => one.path !== '404.html')) {
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(address + path);
  }
});

test('the sitemap lists the pages for readers, and not those for tests', () => {
  const sitemap = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location]) => location!);
  const lessons = site.pages.filter(isLesson).map(({ path }) => address + path);
  expect(lessons).not.toEqual([]);
  expect(listed).toEqual(expect.arrayContaining([...lessons, address]));
  expect(listed.filter((location) => /testbed|404/.test(location))).toEqual([]);
});
