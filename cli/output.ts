import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { Terminal } from './progress-bar.ts';

/** A stream of the process. Work goes on when it can take no more; what is written then is dropped. */
export interface Output extends Terminal {
  /** Why nothing more is written, if so. */
  readonly failure?: NodeJS.ErrnoException | undefined;
}

/**
 * Writes at once, so that a failure is known before the work goes on. A reader that is slow makes the
 * program wait.
 *
 * @param descriptor 1 for the standard output, 2 for errors.
 */
export function outputTo(descriptor: number): Output {
  let failure: NodeJS.ErrnoException | undefined;
  return {
    isTTY: isatty(descriptor),
    get failure() {
      return failure;
    },
    write(text) {
      if (failure !== undefined) return;
      try {
        writeAll(descriptor, Buffer.from(text));
      } catch (error) {
        failure = error as NodeJS.ErrnoException;
      }
    },
  };
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length;) {
    try {
      start += writeSync(descriptor, bytes, start);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** 10 ms. A pipe that is full may ask to try again rather than wait itself. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
}
