/** Milliseconds for which the page waits for one of its scripts. */
const PATIENCE = 15_000;

/**
 * What is promised, if it comes in time. A request may neither succeed nor fail: then something has to
 * be said, or another way taken.
 */
export function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('Nothing has come')), PATIENCE);
    promise.then(resolve, reject);
  });
}
