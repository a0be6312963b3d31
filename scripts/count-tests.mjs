// Prints `N passed, N failed` from the reports of both test runners. Its argument is the exit code of
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

const unit = report('unit');
const browser = report('browser')?.stats;
const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0);
const failed = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0) + (browser?.flaky ?? 0);
console.log(`${passed} passed, ${process.argv[2] === '0' ? failed : Math.max(failed, 1)} failed`);
