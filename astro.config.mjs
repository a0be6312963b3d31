import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';

// SITE_URL: the public address, which canonical links and the sitemap need.
// BASE_PATH: the folder of that address, when the site does not live at its root.
const site = process.env['SITE_URL'];
const base = process.env['BASE_PATH'] ?? '/';

/** What every figure needs. Compressed, one file of it is 3 kB less than twenty small ones. */
const CORE =
  /src\/(lib\/(matrix\/|convolve\/(flip|reference|turn|output)|notation\/|grid\/|trace\/sentence|films\/(attribute|edit-session|equal|link|matrices|size-limit)\.|player\/history)|components\/figures\/base\/(address|announce|available|cell-editor|complain|edit-buttons|figure-|grid-|kernel-choice|linked-marks|matrix-editor))/;

/** What every figure with steps needs beyond that. */
const STEPS =
  /src\/(lib\/(trace\/|player\/player|films\/(source|stepper\/))|draw\/formula|components\/figures\/base\/(film-figure|step-))/;

/** One variable font of the Fontsource packages, latin characters, served from this site. */
function font(name, cssVariable, file, styles, fallbacks) {
  const folder = `@fontsource-variable/${file}/files/${file}-latin-wght`;
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    options: {
      variants: styles.map((style) => ({
        src: [`./node_modules/${folder}-${style}.woff2`],
        weight: '200 900',
        style,
      })),
    },
  };
}

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  trailingSlash: 'always',
  // For `dev` and `preview`: threads may share memory. A host has to be told, see README.md.
  server: {
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
  integrations: [
    mdx(),
    ...(site === undefined ? [] : [sitemap({ filter: (page) => !page.includes('/testbed/') })]),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  fonts: [
    font('Source Serif 4', '--font-prose', 'source-serif-4', ['normal', 'italic'], ['serif']),
    font('Inter', '--font-interface', 'inter', ['normal'], ['sans-serif']),
    font('JetBrains Mono', '--font-code', 'jetbrains-mono', ['normal'], ['monospace']),
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
          rollupOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'core', test: CORE },
                  { name: 'steps', test: STEPS },
                ],
              },
            },
          },
        },
      },
    },
  },
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
