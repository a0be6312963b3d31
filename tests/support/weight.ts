import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import type { BuiltPage, Site } from './site.ts';

/** Bytes that a server sends of a text, compressed with gzip at its best. */
export const compressed = (text: string): number => gzipSync(text, { level: 9 }).length;

export const sum = (numbers: Iterable<number>): number =>
  [...numbers].reduce((total, number) => total + number, 0);

/** What a module imports when it is loaded; `import()`, which loads on demand, is not among it. */
function staticImports(code: string): string[] {
  return ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest).statements.flatMap((one) => {
    if (!ts.isImportDeclaration(one) && !ts.isExportDeclaration(one)) return [];
    return one.moduleSpecifier !== undefined && ts.isStringLiteral(one.moduleSpecifier)
      ? [one.moduleSpecifier.text]
      : [];
  });
}

/** What a module loads on demand, as the bundler writes it. */
const dynamicImports = (code: string): string[] =>
  [...code.matchAll(/\bimport\(\s*[`'"](\.\/[^`'"]+)[`'"]/g)].map(([, specifier]) => specifier!);

/** The workers that a module starts, by their address. */
const workersOf = (code: string): string[] =>
  [...code.matchAll(/new Worker\(new URL\([`'"](\/[^`'"]+)[`'"]/g)].map(([, address]) => address!);

/** Reads the built files by their address, and knows what else they bring with them. */
export class Weights {
  readonly #site: Site;

  constructor(site: Site) {
    this.#site = site;
  }

  read(address: string): string {
    return readFileSync(join(this.#site.folder, address.slice(this.#site.base.length)), 'utf8');
  }

  size(address: string): number {
    return compressed(this.read(address));
  }

  /** The script at this address and all that it imports, at any depth. */
  closure(address: string, seen = new Set<string>()): Set<string> {
    if (seen.has(address)) return seen;
    seen.add(address);
    for (const specifier of staticImports(this.read(address))) {
      this.closure(posix.join(posix.dirname(address), specifier), seen);
    }
    return seen;
  }

  /** What the scripts of a page may load later, with all that it imports. */
  onDemand(page: BuiltPage): Set<string> {
    const all = new Set<string>();
    for (const address of this.scripts(page)) {
      for (const specifier of dynamicImports(this.read(address))) {
        this.closure(posix.join(posix.dirname(address), specifier), all);
      }
    }
    return all;
  }

  /** All that may be loaded later, and after that, and the workers that are started then. */
  atAnyTime(page: BuiltPage): Set<string> {
    const all = this.onDemand(page);
    // A set goes on with what is added to it meanwhile.
    for (const address of all) {
      const code = this.read(address);
      for (const specifier of dynamicImports(code)) {
        this.closure(posix.join(posix.dirname(address), specifier), all);
      }
      for (const worker of workersOf(code)) this.closure(worker, all);
    }
    return all;
  }

  /** The scripts that a page names itself. */
  entries({ document }: BuiltPage): string[] {
    return [...document.querySelectorAll('script[src], link[rel=modulepreload]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href')!,
    );
  }

  scripts(page: BuiltPage): Set<string> {
    const all = new Set<string>();
    for (const entry of this.entries(page)) this.closure(entry, all);
    return all;
  }

  /** The styles of a page, which stand in the page. */
  style({ document }: BuiltPage): string {
    return [...document.querySelectorAll('style')].map((style) => style.textContent).join('');
  }
}
