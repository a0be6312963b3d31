import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// SITE_URL: the public address, which canonical links and the sitemap need.
// BASE_PATH: the folder of that address, when the site does not live at its root.
const site = process.env['SITE_URL'];
const base = process.env['BASE_PATH'] ?? '/';

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    ...(site === undefined ? [] : [sitemap({ filter: (page) => !page.includes('/testbed/') })]),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' blob: data:",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
