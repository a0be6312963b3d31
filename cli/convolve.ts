/** The tutorial's program, for your own pictures. Run: npm run convolve -- --help */
import { Worker } from 'node:worker_threads';
import { removeUnfinished, type Unfinished } from './unfinished.ts';

// The work has a thread of its own, so that this one hears an interruption at once whatever runs there.
const worker = new Worker(new URL('program.ts', import.meta.url), {
  argv: process.argv.slice(2),
  // The thread writes to the streams of the process by itself.
  stdout: true,
  stderr: true,
});

let unfinished: Unfinished | undefined;
worker.on('message', (now: Unfinished | undefined) => (unfinished = now));

for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void worker.terminate();
    if (unfinished !== undefined) removeUnfinished(unfinished);
    // By now nothing listens to the signal, so it ends the process, and the shell learns why.
    process.kill(process.pid, signal);
  });
}

// Beyond `ulimit -f` a write shall fail, as on a full disk, instead of ending the process.
process.on('SIGXFSZ', () => undefined);

worker.on('exit', (code) => (process.exitCode = code));
