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
