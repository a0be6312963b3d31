/** The tutorial's program, for your own pictures. Run: npm run convolve -- --help */
import { run } from './run.ts';

// Exit codes by the shell's rule: 128 and the number of the signal. Unfinished files are removed.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

// npm starts scripts in the project's folder, but paths are meant from where npm was called.
const { INIT_CWD, npm_lifecycle_event } = process.env;
const isByNpm = npm_lifecycle_event === 'convolve' && INIT_CWD !== undefined;

process.exitCode = await run(process.argv.slice(2), {
  folder: isByNpm ? INIT_CWD : process.cwd(),
  output: process.stdout,
  errors: process.stderr,
});
