import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'astro';
import { brokenReferences, isLesson, readSite, root, type Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

// The site once more, built to live in a folder of another address.
const BASE = '/some/folder/';
const SITE = 'https://example.org';
const FOLDER = 'dist-base';
const port = Number(process.env['PORT'] ?? 4391) + 1;

test.describe.configure({ mode: 'default' });
test.use({ baseURL: `http://localhost:${port}${BASE}` });

let site: Site;
let server: Awaited<ReturnType<typeof preview>>;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await promisify(execFile)(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', FOLDER],
    { cwd: root, env: { ...process.env, BASE_PATH: BASE, SITE_URL: SITE } },
  );
  site = readSite(FOLDER, BASE);
  server = await preview({
    root,
    base: BASE,
    outDir: FOLDER,
    server: { port },
    logLevel: 'silent',
  });
});

test.afterAll(async () => {
  await server.stop();
});

test('every reference stays in the folder and leads somewhere', () => {
  const broken = site.pages.flatMap((page) =>
    brokenReferences(site, page).map((complaint) => `${page.path}: ${complaint}`),
  );
  expect(broken).toEqual([]);
});

test('every page works there and asks for nothing outside the folder', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'http:' && !pathname.startsWith(BASE)) outside.push(request.url());
  });
  for (const { path } of site.pages.filter((one) => one.path !== '404.html')) {
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response!.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(outside).toEqual([]);
});

test('pages name their public address', () => {
  for (const { path, document } of site.pages.filter((one) => one.path !== '404.html')) {
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(SITE + BASE + path);
  }
});

test('the sitemap lists the pages for readers, and not the test bed', () => {
  const sitemap = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
  const lessons = site.pages.filter(isLesson).map(({ path }) => SITE + BASE + path);
  expect(lessons).not.toEqual([]);
  expect(listed).toEqual(expect.arrayContaining([...lessons, SITE + BASE]));
  expect(listed.filter((address) => /testbed|404/.test(address))).toEqual([]);
});
