import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { reasonOf, Refusal } from './refusal.ts';
import { isUtf8, NOT_UTF8 } from './utf8.ts';

/**
 * The bytes of a file. What is no regular file is refused: a pipe may never send anything, and a device
 * may never end.
 *
 * @param path Absolute.
 * @param mostBytes More are not read.
 * @throws {Refusal} whose message is the reason alone, and whose cause is the error of the system.
 */
export async function readRegularFile(
  path: string,
  mostBytes: number,
): Promise<Buffer<ArrayBuffer>> {
  try {
    // Without waiting: a pipe cannot be opened otherwise until somebody writes to it.
    await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await file.stat();
    if (stats.isDirectory()) throw new Refusal('this is a folder, not a file');
    if (!stats.isFile()) throw new Refusal('this is a pipe or a device, not a file');
    if (stats.size > mostBytes) {
      throw new Refusal(
        `this file has ${inMegabytes(stats.size)} MB, and the limit is ${inMegabytes(mostBytes)}`,
      );
    }
    return await file.readFile();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(isUtf8(path) ? reasonOf(error) : NOT_UTF8, { cause: error });
  }
}

const inMegabytes = (bytes: number): number => Math.ceil(bytes / 1e6);
