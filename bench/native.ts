import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { NAMES } from './contestants/contestant.ts';
import type { Job, Runner, Turn } from './runner.ts';

const PYTHON = process.env['PYTHON'] ?? 'python3';

interface NativeScript {
  /** A Python script that answers as native.py does. */
  readonly script: string;
  readonly name: string;
}

export const FILTER_2D: NativeScript = {
  script: join(import.meta.dirname, 'native.py'),
  name: NAMES.native,
};

/**
 * Python's OpenCV, which takes turns with the browser.
 *
 * @param folder Where the files of a job lie.
 * @returns undefined where this machine has none.
 */
export async function openNative<Task = Job>(
  folder: string,
  { script, name }: NativeScript,
): Promise<Runner<Task> | undefined> {
  if (spawnSync(PYTHON, ['-c', 'import cv2']).status !== 0) return undefined;
  const child = spawn(PYTHON, [script], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  async function answer(): Promise<unknown> {
    const line = await lines.next();
    if (line.done === true) throw new Error('Python has ended; its message is above.');
    return JSON.parse(line.value);
  }

  function ask(request: object): Promise<unknown> {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    return answer();
  }

  const { opencv } = (await answer()) as { opencv: string };
  return {
    versions: { 'native OpenCV': opencv },
    contestants: [name],
    async load(job) {
      await ask({ load: job });
      return [name];
    },
    turn: async (_, milliseconds) => (await ask({ turn: milliseconds })) as Turn,
    async close() {
      child.stdin.end();
      await new Promise((resolve) => child.once('close', resolve));
    },
  };
}
