import { rmdirSync, rmSync } from 'node:fs';

/** What has to be removed if the program ends before its results are in place. */
export interface Unfinished {
  /** The hidden folder in which files wait. */
  readonly waiting: string;
  /** Folders that are made around it, outermost first. They stay if they hold anything else. */
  readonly made: readonly string[];
}

/** Some of it may not be there yet. */
export function removeUnfinished({ waiting, made }: Unfinished): void {
  // Tried again, because a file may be opened in it at this very moment.
  rmSync(waiting, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  for (const folder of made.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      // It is not there yet, or holds files, the results or others: then it stays.
    }
  }
}
