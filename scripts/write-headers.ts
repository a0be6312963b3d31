// Writes what hosts read: `npm run write:headers` runs this. A test finds files that are out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { HASHED, HASHED_HEADERS, HEADERS } from './headers.ts';

type Headers = Readonly<Record<string, string>>;

const root = new URL('../', import.meta.url);

/** Netlify, Cloudflare Pages and others. */
function headersFile(): string {
  const rule = (path: string, headers: Headers): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return rule('/*', HEADERS) + rule(`${HASHED}*`, HASHED_HEADERS);
}

function vercelFile(): string {
  const rule = (source: string, headers: Headers) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  const headers = [rule('/(.*)', HEADERS), rule(`${HASHED}(.*)`, HASHED_HEADERS)];
  return `${JSON.stringify({ headers }, null, 2)}\n`;
}

/** In a location that has headers of its own, nginx forgets those around it: they stand in both. */
function nginxSnippet(): string {
  const lines = (headers: Headers, indent: string): string =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`)
      .join('');
  const hashed = lines({ ...HEADERS, ...HASHED_HEADERS }, '  ');
  return `${lines(HEADERS, '')}\nlocation ${HASHED} {\n${hashed}}\n`;
}

/** Puts a block of code between two comments of a page. */
function between(page: string, block: string): string {
  const code = `\`\`\`nginx\n${block}\`\`\``;
  return page.replace(
    /(<!-- written by `npm run write:headers` -->\n\n).*(\n\n<!-- end -->)/s,
    (_, start: string, end: string) => start + code + end,
  );
}

/** Every file by its path, as it should be. */
export const hostFiles = (): Readonly<Record<string, string>> => ({
  'public/_headers': headersFile(),
  'vercel.json': vercelFile(),
  'docs/hosting.md': between(
    readFileSync(new URL('docs/hosting.md', root), 'utf8'),
    nginxSnippet(),
  ),
});

if (import.meta.main) {
  for (const [path, text] of Object.entries(hostFiles())) {
    writeFileSync(new URL(path, root), text);
  }
}
