import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { BASE, siteFolder } from './address.ts';

/** A page as it was built. */
export class BuiltPage {
  /** Its address below the base path: empty for the front page, `course/`, `404.html`. */
  readonly path: string;
  readonly html: string;
  #document: Document | undefined;

  constructor(path: string, html: string) {
    this.path = path;
    this.html = html;
  }

  /** Parsed when it is first asked for: a browser test needs one page of all. */
  get document(): Document {
    return (this.#document ??= parseHTML(this.html).document);
  }
}

/** A built site: every page that is in the folder, so that new ones are covered as they come. */
export interface Site {
  readonly folder: string;
  /** The base path that it was built for, with a slash at both ends. */
  readonly base: string;
  readonly pages: readonly BuiltPage[];
}

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @throws {Error} if the site has not been built. */
export function readSite(): Site {
  const folder = siteFolder();
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /(^|\/)index\.html$|^404\.html$/.test(file))
    .sort()
    .map(
      (file) =>
        new BuiltPage(file.replace(/index\.html$/, ''), readFileSync(join(folder, file), 'utf8')),
    );
  return { folder, base: BASE, pages };
}

/** A page of the test bed: a figure in all its states, or what else lessons are made of. */
export const isTestPage = ({ path }: BuiltPage): boolean => path.startsWith('testbed/');

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
