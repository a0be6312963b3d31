import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const root = new URL('../', import.meta.url);
const built = new URL('src/styles/fonts/', root);
const stamp = new URL('characters.json', built);

/** The features that text and figures in columns need; the rest makes a font twice as large. */
const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'rvrn', 'tnum'];

type Weights = { readonly min: number; readonly max: number } | number;

/** The fonts of text, and the weights in which the styles use them. Emphasis and code have one weight. */
const FONTS: Readonly<Record<string, Weights>> = {
  'source-serif-4-latin-wght-normal': { min: 400, max: 650 },
  'source-serif-4-latin-wght-italic': 400,
  'inter-latin-wght-normal': { min: 400, max: 700 },
  'jetbrains-mono-latin-wght-normal': 400,
};

/**
 * The font of formulas. Not every device has one, and without it a root does not grow over what is
 * under it, nor a bracket around a fraction.
 */
const MATH = 'stix-two-math-latin-400-normal';
/** A letter that stands for a number is set as its italic, which has a character of its own. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ITALICS = '𝐴𝐵𝐶𝐷𝐸𝐹𝐺𝐻𝐼𝐽𝐾𝐿𝑀𝑁𝑂𝑃𝑄𝑅𝑆𝑇𝑈𝑉𝑊𝑋𝑌𝑍𝑎𝑏𝑐𝑑𝑒𝑓𝑔ℎ𝑖𝑗𝑘𝑙𝑚𝑛𝑜𝑝𝑞𝑟𝑠𝑡𝑢𝑣𝑤𝑥𝑦𝑧';
/** What formulas are made of; beside these letters, digits and signs the font has hundreds of others. */
export const MATH_CHARACTERS = `${LETTERS}${ITALICS}0123456789 \u00a0()[]|/+,.:=<>−×⋅√∑∇≤⌊⌋′‾αθσ𝛼𝜃𝜎`;

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
 * The fonts with only the characters and weights that the site uses: a third of their size, or less.
 *
 * @param name A file of the Fontsource packages, without its ending.
 * @returns Where its subset stands, relative to the project. It is there after `astro:config:setup`.
 */
export const subsetOf = (name: string): string => `./src/styles/fonts/${name}.woff2`;

/** Makes the subsets, unless they are those of the characters in use. */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: { 'astro:config:setup': ({ command }) => (command === 'sync' ? undefined : make()) },
  };
}

async function make(): Promise<void> {
  const characters = charactersOfSite();
  const current = JSON.stringify({ characters, FONTS, FEATURES, MATH_CHARACTERS });
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return;
  mkdirSync(built, { recursive: true });
  for (const [name, wght] of Object.entries(FONTS)) {
    await cut(`@fontsource-variable/${name.replace(/-latin-.*/, '')}`, name, characters, {
      keepFeatures: FEATURES,
      variationAxes: { wght },
    });
  }
  // Smaller signs in raised and lowered places have shapes of their own.
  await cut('@fontsource/stix-two-math', MATH, MATH_CHARACTERS, { keepFeatures: ['ssty'] });
  writeFileSync(stamp, current);
}

/** @param options The types of `subset-font` do not know `keepFeatures` yet. */
async function cut(
  fontPackage: string,
  name: string,
  characters: string,
  options: { keepFeatures: readonly string[]; variationAxes?: Record<string, Weights> },
): Promise<void> {
  // Imported only here: it loads a WebAssembly module.
  const { default: subsetFont } = await import('subset-font');
  const whole = readFileSync(new URL(`node_modules/${fontPackage}/files/${name}.woff2`, root));
  const subset = await subsetFont(whole, characters, { targetFormat: 'woff2', ...options });
  writeFileSync(fileURLToPath(new URL(`${name}.woff2`, built)), subset);
}
