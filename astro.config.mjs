import { globSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { DIRECTIVES, HEADERS, ISOLATION } from './scripts/headers.ts';
import { subsetFonts, subsetOf } from './scripts/subset-fonts.ts';

// SITE_URL: the public address, which canonical links and the sitemap need.
// BASE_PATH: the folder of that address, when the site does not live at its root.
const site = process.env['SITE_URL'];
const base = process.env['BASE_PATH'] ?? '/';

/**
 * What three of five figures need goes into one file: compressed, it is 3 kB less than as many small
 * ones. Counted from the figures, so that what a few of them share stays out of it as more come.
 */
const figures = globSync('src/components/figures/*/*.element.ts');
const shared = { name: 'shared', minShareCount: Math.round((3 / 5) * figures.length) };

/** A font of the Fontsource packages, cut down to what the site uses and served from it. */
function font(name, cssVariable, file, variants, fallbacks) {
  const sources = variants.map(([style, weight]) => ({
    src: [subsetOf(`${file}-${style}`)],
    weight,
    style,
  }));
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    options: { variants: sources },
  };
}

const serif = [
  ['normal', '400 650'],
  ['italic', '400'],
];

const regular = [['normal', '400']];

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  trailingSlash: 'always',
  // A host has to be told, see docs/hosting.md. What `dev` adds to a page would break the policy.
  server: ({ command }) => ({ headers: command === 'dev' ? ISOLATION : HEADERS }),
  integrations: [
    subsetFonts(),
    mdx(),
    ...(site === undefined ? [] : [sitemap({ filter: (page) => !page.includes('/testbed/') })]),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  fonts: [
    font('Source Serif 4', '--font-prose', 'source-serif-4-latin-wght', serif, ['serif']),
    font('Inter', '--font-interface', 'inter-latin-wght', [['normal', '400 700']], ['sans-serif']),
    font('JetBrains Mono', '--font-code', 'jetbrains-mono-latin-wght', regular, ['monospace']),
    font('STIX Two Math', '--font-math', 'stix-two-math-latin-400', regular, ['math']),
  ],
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // The library does nothing on being imported, so an index brings along only what is used.
      rollupOptions: { treeshake: { moduleSideEffects: (id) => !id.includes('/src/lib/') } },
    },
    environments: {
      client: {
        build: {
          rollupOptions: { output: { codeSplitting: { groups: [shared] } } },
        },
      },
    },
  },
  security: { csp: { directives: [...DIRECTIVES] } },
});
