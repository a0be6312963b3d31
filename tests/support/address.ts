import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The tests build and visit the site in a folder of another address, so that a reference that
 * forgets the base path leads nowhere and fails.
 */
export const BASE = '/tiny-matrix/';
export const SITE = 'https://example.org';
/** Where that site is built, beside the `dist/` of a plain build. */
export const FOLDER = 'dist-test';

/** What tells Astro so, see `astro.config.mjs`. */
export const environment = { BASE_PATH: BASE, SITE_URL: SITE };

/**
 * The full path of that folder.
 *
 * @throws {Error} if the site has not been built.
 */
export function siteFolder(): string {
  const folder = new URL(`../../${FOLDER}/`, import.meta.url);
  if (!existsSync(new URL('index.html', folder))) {
    throw new Error(`There is no site in ${FOLDER}/ to test: run "npm run build:test" first.`);
  }
  return fileURLToPath(folder);
}
