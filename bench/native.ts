import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { NAMES } from './contestants/contestant.ts';
import type { Runner, Turn } from './runner.ts';

const PYTHON = process.env['PYTHON'] ?? 'python3';

/**
 * Python's OpenCV, which takes turns with the browser.
 *
 * @param folder Where the files of a job lie.
 * @returns undefined where this machine has none.
 */
export async function openNative(folder: string): Promise<Runner | undefined> {
  if (spawnSync(PYTHON, ['-c', 'import cv2']).status !== 0) return undefined;
  const child = spawn(PYTHON, [join(import.meta.dirname, 'native.py')], {
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
    contestants: [NAMES.native],
    async load(job) {
      const [image, expected] = [join(folder, job.image), join(folder, job.expected)];
      await ask({ load: { ...job, image, expected } });
      return [NAMES.native];
    },
    turn: async (_, milliseconds) => (await ask({ turn: milliseconds })) as Turn,
    async close() {
      child.stdin.end();
      await new Promise((resolve) => child.once('close', resolve));
    },
  };
}
