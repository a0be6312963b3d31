/** What came of the work, and how long it took without what happened in between. */
export interface Finished<Result> {
  readonly result: Result;
  readonly milliseconds: number;
}

/**
 * Works off bands of a picture.
 *
 * @param bands Yields the share that is done.
 * @param report Receives the share that is done, from 0 to 1.
 */
export function finish<Result>(
  bands: Generator<number, Result, void>,
  report: (done: number) => void = () => undefined,
): Finished<Result> {
  let milliseconds = 0;
  for (;;) {
    const start = performance.now();
    const step = bands.next();
    milliseconds += performance.now() - start;
    if (step.done === true) return { result: step.value, milliseconds };
    report(step.value);
  }
}
