// Prints `N passed, N failed` from the reports of all test runs. Its argument is the exit code of
// the whole run: a run that failed before or between the tests counts as one failure. Plain
// JavaScript, since it has to work on any Node even when nothing could be installed.
import { readFileSync } from 'node:fs';

function report(name) {
  try {
    return JSON.parse(
      readFileSync(new URL(`../test-results/${name}.json`, import.meta.url), 'utf8'),
    );
  } catch {
    return undefined;
  }
}

const vitest = [report('unit'), report('site')];
const browser = report('browser')?.stats;
const count = (name) => vitest.reduce((sum, run) => sum + (run?.[name] ?? 0), 0);
const passed = count('numPassedTests') + (browser?.expected ?? 0);
const failed = count('numFailedTests') + (browser?.unexpected ?? 0) + (browser?.flaky ?? 0);
console.log(`${passed} passed, ${process.argv[2] === '0' ? failed : Math.max(failed, 1)} failed`);
