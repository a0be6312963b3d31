/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** CPU time: other threads may have run in between. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * The longest task of the page's main thread, in milliseconds of CPU time.
 *
 * @param trace What `Browser.stopTracing` returned.
 */
export function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter(
    (one) =>
      one.ph === 'X' && one.name === 'ThreadControllerImpl::RunTask' && main.has(threadOf(one)),
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
