/**
 * What a host should send with the site, in one place: `astro.config.mjs` takes the directives of the
 * pages' own policy and the headers of `npm run dev` and `npm start` from here, and
 * `scripts/write-headers.ts` writes the files for hosts. docs/hosting.md gives the reasons.
 */

/** The policy in each page's meta tag, to which Astro adds fonts, and scripts and styles with their hashes. */
export const DIRECTIVES = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** The same for a header, which workers are held to as well, and what a meta tag cannot say. */
const POLICY = [
  ...DIRECTIVES,
  "font-src 'self'",
  // Workers compile the engine.
  "script-src 'self' 'wasm-unsafe-eval'",
  // Inline styles differ from page to page: the meta tag has their hashes, and both policies hold.
  "style-src 'self' 'unsafe-inline'",
  "frame-ancestors 'none'",
];

/** With these, threads may share memory. */
export const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
} as const;

export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY.join('; '),
  ...ISOLATION,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Where files have a hash of their content in their names, and what is sent with them besides. */
export const HASHED = '/_astro/';
export const HASHED_HEADERS = { 'Cache-Control': 'public, max-age=31536000, immutable' };
