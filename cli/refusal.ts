/** A mistake that the user can correct. The program ends with its one sentence and exit code 2. */
export class Refusal extends Error {}

/**
 * Joins sentences to one: `One thing. Try another.` becomes `One thing; try another`. Quotation marks and
 * minus signs become those that a terminal's user types.
 */
export function asOneSentence(message: string): string {
  return message
    .replaceAll(/[“”]/g, '"')
    .replaceAll('−', '-')
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
  ENXIO: 'there is no such device',
  EDQUOT: 'there is no room left for this user',
  EFBIG: 'a file may not become that large here',
  ENAMETOOLONG: 'this name is too long',
  ELOOP: 'its links lead in a circle',
  EIO: 'the disk failed',
};

/** sharp gives messages of the system in the place of its codes. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/No such file or directory/, 'ENOENT'],
  [/No space left on device/, 'ENOSPC'],
  [/Disk quota exceeded/, 'EDQUOT'],
  [/File too large/, 'EFBIG'],
];

/** What is said where memory does not suffice, by the decoder or by the engine of JavaScript. */
const OUT_OF_MEMORY = /out of memory|allocation failed|could not allocate memory/i;

export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && OUT_OF_MEMORY.test(error.message);

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = code ?? MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ?? '';
  return REASONS[known] ?? asOneSentence(message.split('\n')[0]!);
}
