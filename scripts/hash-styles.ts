import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const INLINE = /<style[^>]*>(.*?)<\/style>/gs;
const SOURCES = /style-src 'self'(?: 'sha256-[^']+')*/;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page whose policy allows its own inline styles and no others. */
function withHashes(html: string): string {
  const styles = [...html.matchAll(INLINE)].map(([, style]) => hashOf(style!));
  return html.replace(SOURCES, ["style-src 'self'", ...new Set(styles)].join(' '));
}

/**
 * Puts the hashes of a page's inline styles into its policy. Astro (7.3) gives every page those of
 * all pages, and forgets a style that comes with nothing but the text of a lesson.
 */
export function hashStyles(): AstroIntegration {
  return {
    name: 'hash-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const path of globSync('**/*.html', { cwd: dir })) {
          const page = new URL(path, dir);
          writeFileSync(page, withHashes(readFileSync(page, 'utf8')));
        }
      },
    },
  };
}
