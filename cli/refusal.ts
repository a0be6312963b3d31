/** A mistake that the user can correct. The program ends with its one sentence and exit code 2. */
export class Refusal extends Error {}

/** Joins sentences to one: `One thing. Try another.` becomes `One thing; try another`. */
export function asOneSentence(message: string): string {
  return message
    .replace(/\.\s*$/, '')
    .replaceAll(/\.\s+([A-Z])/g, (_, letter: string) => `; ${letter.toLowerCase()}`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of this path is a file, not a folder',
  EEXIST: 'this is a file, not a folder',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'this disk is read-only',
  ENOSPC: 'the disk is full',
};

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? asOneSentence(message.split('\n')[0]!);
}
