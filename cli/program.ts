import { parentPort } from 'node:worker_threads';
import { outputTo } from './output.ts';
import { run } from './run.ts';

// npm starts scripts in the project's folder, but paths are meant from where npm was called.
const { INIT_CWD, npm_lifecycle_event } = process.env;
const isByNpm = npm_lifecycle_event === 'convolve' && INIT_CWD !== undefined;

process.exitCode = await run(process.argv.slice(2), {
  folder: isByNpm ? INIT_CWD : process.cwd(),
  output: outputTo(1),
  errors: outputTo(2),
  onUnfinished: (unfinished) => parentPort?.postMessage(unfinished),
});
