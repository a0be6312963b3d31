import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';

/** A page as it was built. */
export interface BuiltPage {
  /** Its address below the base path: empty for the front page, `course/`, `404.html`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** A built site: every page that is in the folder, so that new ones are covered as they come. */
export interface Site {
  readonly folder: string;
  /** The base path that it was built for, with a slash at both ends. */
  readonly base: string;
  readonly pages: readonly BuiltPage[];
}

export const root = fileURLToPath(new URL('../../', import.meta.url));

export function readSite(folder = 'dist', base = '/'): Site {
  const full = join(root, folder);
  if (!existsSync(join(full, 'index.html'))) {
    throw new Error(`There is no site in ${folder}/ to test: run "npm run build" first.`);
  }
  const pages = readdirSync(full, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /(^|\/)index\.html$|^404\.html$/.test(file))
    .sort()
    .map((file) => {
      const html = readFileSync(join(full, file), 'utf8');
      const { document } = parseHTML(html);
      return { path: file.replace(/index\.html$/, ''), html, document };
    });
  return { folder: full, base, pages };
}

export const isLesson = ({ path }: BuiltPage): boolean => /^lessons\/[^/]+\/$/.test(path);

const REFERENCES: [selector: string, attribute: string][] = [
  ['a[href], link[href], image[href], use[href]', 'href'],
  ['script[src], img[src], source[src], iframe[src]', 'src'],
  ['img[srcset], source[srcset]', 'srcset'],
];

/** Every address that a page names, as it is written there. */
function references({ document }: BuiltPage): string[] {
  return REFERENCES.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].flatMap((element) => {
      const value = element.getAttribute(attribute)!;
      return attribute === 'srcset'
        ? value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]!)
        : [value];
    }),
  );
}

/** References within the site that lead nowhere, or outside the base path, each in a sentence. */
export function brokenReferences({ folder, base, pages }: Site, page: BuiltPage): string[] {
  const here = new URL(base + page.path, 'http://site.test');
  const complaints: string[] = [];
  for (const reference of references(page)) {
    const target = new URL(reference, here);
    if (target.origin !== here.origin || target.protocol === 'data:') continue;
    const address = decodeURIComponent(target.pathname);
    if (!address.startsWith(base)) {
      complaints.push(`${reference} is outside ${base}`);
      continue;
    }
    const path = address.slice(base.length);
    const linked = pages.find((one) => one.path === path);
    if (linked === undefined && (address.endsWith('/') || !existsSync(join(folder, path)))) {
      complaints.push(`${reference} does not exist`);
      continue;
    }
    // A fragment such as `#step=12` is the state of a figure, not a place.
    const fragment = decodeURIComponent(target.hash.slice(1));
    if (linked === undefined || fragment === '' || fragment.includes('=')) continue;
    if (linked.document.getElementById(fragment) === null) {
      complaints.push(`${reference} names a place that is not on that page`);
    }
  }
  return complaints;
}
