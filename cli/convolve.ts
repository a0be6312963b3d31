/** The tutorial's program, for your own pictures. Run: npm run convolve -- --help */
import { HELP, readArguments } from './arguments.ts';
import { Refusal } from './refusal.ts';
import { run } from './run.ts';

// npm starts scripts in the project's folder; paths are meant from where npm was called.
const { INIT_CWD, npm_lifecycle_event } = process.env;
if (npm_lifecycle_event === 'convolve' && INIT_CWD !== undefined) process.chdir(INIT_CWD);

// Exit codes by the shell's rule, 128 and the number of the signal. What was begun is removed on exit.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

try {
  const chosen = readArguments(process.argv.slice(2));
  if (chosen === 'help') console.log(HELP);
  else await run(chosen);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
