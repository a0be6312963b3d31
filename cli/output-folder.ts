import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonOf, Refusal } from './refusal.ts';
import { shown } from './shown.ts';
import { statsAt } from './stats.ts';
import { removeUnfinished, type Unfinished } from './unfinished.ts';

/** Collects files, and then puts all of them in place at once. */
export interface OutputFolder {
  /** @param fill Writes the file at this path, over an empty one. */
  write(name: string, fill: (path: string) => Promise<unknown>): Promise<void>;
  /** Gives the files their names; earlier files of these names are replaced. */
  publish(): void;
  /** Removes whatever is not published. May be called after `publish`, and more than once. */
  close(): void;
}

export interface FolderOptions {
  /** Names of the files that will be written. */
  readonly names: readonly string[];
  /** Files that must not be overwritten. */
  readonly sources: readonly string[];
  /** Is told of everything that an interruption would leave behind, before it is made. */
  readonly onUnfinished: (unfinished: Unfinished | undefined) => void;
}

/**
 * Opens the folder of the option `--out`, and makes it if need be. Files wait in a folder inside it.
 *
 * @param path The folder, absolute.
 * @param option The folder as it was typed, for messages.
 * @throws {Refusal} if the folder cannot be written, or one of the names is taken by a folder or by
 *   a source, or is none for a file there.
 */
export function openFolder(
  path: string,
  option: string,
  { names, sources, onUnfinished }: FolderOptions,
): OutputFolder {
  const out = `--out ${shown(option)}`;
  const refuse = (error: unknown, file = ''): never => {
    const what = file === '' ? '' : `${shown(file)} `;
    throw new Refusal(`${out}: ${what}cannot be written: ${reasonOf(error)}`, { cause: error });
  };
  const written: string[] = [];
  let unfinished: Unfinished | undefined;
  const waitingAt = (name: string): string => join(unfinished!.waiting, name);
  const close = (): void => {
    if (unfinished !== undefined) removeUnfinished(unfinished);
    unfinished = undefined;
    onUnfinished(undefined);
  };
  try {
    for (const name of names) requireFree(join(path, name), `${out}: ${shown(name)}`, sources);
    const made = missingFolders(path, out);
    unfinished = { waiting: join(path, `.convolve-${randomUUID()}`), made };
    onUnfinished(unfinished);
    // One by one: in Node 24 a recursive `mkdir` never returns where the system refuses new folders.
    for (const folder of [...made, unfinished.waiting]) makeFolder(folder);
    for (const name of names) makeEmpty(name);
  } catch (error) {
    close();
    if (error instanceof Refusal) throw error;
    refuse(error);
  }

  /** A name that this disk does not take is refused before the work. */
  function makeEmpty(name: string): void {
    try {
      writeFileSync(waitingAt(name), '');
    } catch (error) {
      refuse(error, name);
    }
  }

  return {
    async write(name, fill) {
      await fill(waitingAt(name)).catch((error: unknown) => refuse(error));
      written.push(name);
    },
    publish() {
      const failed = written.flatMap((name) => {
        try {
          renameSync(waitingAt(name), join(path, name));
          return [];
        } catch (error) {
          return { name, error };
        }
      });
      // Only now: a name that was taken meanwhile costs no other result.
      for (const { name, error } of failed) refuse(error, name);
    },
    close,
  };
}

function requireFree(target: string, what: string, sources: readonly string[]): void {
  const there = statsAt(target);
  if (there === undefined) return;
  if (there.isDirectory()) {
    throw new Refusal(`${what} is a folder there; pass another folder`);
  }
  const isSource = sources.some((source) => {
    const picture = statsAt(source);
    return picture?.dev === there.dev && picture.ino === there.ino;
  });
  if (isSource) {
    throw new Refusal(
      `${what} there is a picture to be filtered, which would be lost; pass another folder`,
    );
  }
}

/** The folders that do not exist yet, outermost first. @throws {Refusal} for a link to nowhere. */
function missingFolders(path: string, out: string): string[] {
  const missing: string[] = [];
  for (let folder = path; !existsSync(folder); folder = dirname(folder)) {
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
      throw new Refusal(
        `${out}: ${shown(folder)} is a link that leads nowhere; pass another folder`,
      );
    }
    missing.unshift(folder);
  }
  return missing;
}

/** A folder that another run made in this moment is as good. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (statsAt(folder)?.isDirectory() !== true) throw error;
  }
}
