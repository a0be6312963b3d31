import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const root = new URL('../', import.meta.url);
const built = new URL('src/styles/fonts/', root);
const stamp = new URL('characters.json', built);

/** The features that text and figures in columns need; the rest makes a font twice as large. */
const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'rvrn', 'tnum'];

type Weights = { readonly min: number; readonly max: number } | number;

/** The fonts, and the weights in which the styles use them. Emphasis and code have one weight. */
const FONTS: Readonly<Record<string, Weights>> = {
  'source-serif-4-latin-wght-normal': { min: 400, max: 650 },
  'source-serif-4-latin-wght-italic': 400,
  'inter-latin-wght-normal': { min: 400, max: 700 },
  'jetbrains-mono-latin-wght-normal': 400,
};

/**
 * Printable ASCII, which readers may type, the space that does not break, and every other character
 * that stands in the sources.
 */
export function charactersOfSite(): string {
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
  const sources = globSync('src/**/*.{astro,mdx,md,ts,yaml,css}', { cwd: root });
  const texts = sources.map((path) => readFileSync(new URL(path, root), 'utf8'));
  const others = [...new Set(texts.join(''))].filter((character) => character > '~');
  return [...new Set([...ascii, '\u00a0', ...others.toSorted()])].join('');
}

/**
 * The fonts with only the characters and weights that the site uses: a third of their size.
 *
 * @param name A file of the Fontsource packages, without its ending.
 * @returns Where its subset stands, relative to the project. It is there after `astro:config:setup`.
 */
export const subsetOf = (name: keyof typeof FONTS): string => `./src/styles/fonts/${name}.woff2`;

/** Makes the subsets, unless they are those of the characters in use. */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: { 'astro:config:setup': ({ command }) => (command === 'sync' ? undefined : make()) },
  };
}

async function make(): Promise<void> {
  const characters = charactersOfSite();
  const current = JSON.stringify({ characters, FONTS, FEATURES });
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return;
  // Imported only here: it loads a WebAssembly module.
  const { default: subsetFont } = await import('subset-font');
  mkdirSync(built, { recursive: true });
  for (const [name, wght] of Object.entries(FONTS)) {
    const family = name.replace(/-latin-.*/, '');
    const whole = `node_modules/@fontsource-variable/${family}/files/${name}.woff2`;
    // An object of its own, since the types do not know `keepFeatures` yet.
    const options = {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      variationAxes: { wght },
    } as const;
    const subset = await subsetFont(readFileSync(new URL(whole, root)), characters, options);
    writeFileSync(fileURLToPath(new URL(`${name}.woff2`, built)), subset);
  }
  writeFileSync(stamp, current);
}
