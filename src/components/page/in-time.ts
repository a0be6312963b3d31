/** Milliseconds for which the page waits for one of its scripts. */
const PATIENCE = 15_000;

/**
 * What is promised, if it comes in time. A request may neither succeed nor fail: then something has to
 * be said, or another way taken.
 */
export const inTime = <Value>(promise: Promise<Value>): Promise<Value> =>
  Promise.race([promise, new Promise<never>((_, reject) => setTimeout(reject, PATIENCE))]);
