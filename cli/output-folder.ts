import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reasonOf, Refusal } from './refusal.ts';

/** Collects files, and then puts all of them in place at once, or none. */
export interface OutputFolder {
  write(name: string, content: Buffer): Promise<void>;
  /** Gives the files their names; earlier files of these names are replaced. */
  publish(): void;
  /** Removes whatever is not published. May be called after `publish`, and more than once. */
  close(): void;
}

/**
 * Opens the folder of the option `--out`, and makes it if need be. Files wait in a folder inside it.
 *
 * @param path The folder, absolute.
 * @param option The folder as it was typed, for messages.
 * @param names Of the files that will be written.
 * @param sources Files that must not be overwritten.
 * @throws {Refusal} if the folder cannot be written, or one of the names is taken by a folder or by
 *   a source.
 */
export function openFolder(
  path: string,
  option: string,
  names: readonly string[],
  sources: readonly string[],
): OutputFolder {
  const refuse = (error: unknown): never => {
    throw new Refusal(`--out ${option}: cannot be written: ${reasonOf(error)}`, { cause: error });
  };
  const made: string[] = [];
  let waiting: string | undefined;
  const written: string[] = [];
  const close = (): void => {
    if (waiting !== undefined) rmSync(waiting, { recursive: true, force: true });
    removeEmpty(made.splice(0));
    waiting = undefined;
  };
  try {
    for (const name of names) requireFree(path, option, name, sources);
    // One by one: in Node 24 a recursive `mkdir` never returns where the system refuses new folders.
    for (const missing of missingFolders(path)) {
      mkdirSync(missing);
      made.push(missing);
    }
    waiting = mkdtempSync(join(path, '.convolve-'));
  } catch (error) {
    close();
    if (error instanceof Refusal) throw error;
    refuse(error);
  }
  return {
    async write(name, content) {
      await writeFile(join(waiting!, name), content).catch(refuse);
      written.push(name);
    },
    publish() {
      try {
        for (const name of written) renameSync(join(waiting!, name), join(path, name));
      } catch (error) {
        refuse(error);
      }
    },
    close,
  };
}

function requireFree(path: string, option: string, name: string, sources: readonly string[]): void {
  const target = join(path, name);
  if (!existsSync(target)) return;
  const there = statSync(target);
  if (there.isDirectory()) {
    throw new Refusal(`--out ${option}: ${name} is a folder there; pass another folder`);
  }
  const isSource = sources.some((source) => {
    const picture = statSync(source, { throwIfNoEntry: false });
    return picture?.dev === there.dev && picture.ino === there.ino;
  });
  if (isSource) {
    throw new Refusal(
      `--out ${option}: ${name} there is a picture to be filtered, which would be lost; pass another folder`,
    );
  }
}

/** The folders that do not exist yet, outermost first. */
function missingFolders(path: string): string[] {
  const missing: string[] = [];
  for (let folder = path; !existsSync(folder); folder = dirname(folder)) {
    missing.unshift(folder);
  }
  return missing;
}

/** Removes folders, innermost first, as far as they are empty. */
function removeEmpty(folders: readonly string[]): void {
  try {
    for (const folder of folders.toReversed()) rmdirSync(folder);
  } catch {
    // It holds files, the results or others: it stays, and so do those around it.
  }
}
