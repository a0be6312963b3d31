/** What a press cost, in milliseconds. */
export interface Cost {
  /** From the press to the next paint: the longest of its events. */
  readonly paint: number;
  /** The longest frame that began after that paint. */
  readonly after: number;
}

/** What `installProbe` leaves on the page. */
export interface Probe {
  /** Forgets what was before. */
  start(): void;
  /** What came since the start. */
  cost(): Cost;
}

declare global {
  var pressProbe: Probe;
}

/** Runs in the page before its own scripts: notes what its events and its frames take. */
export function installProbe(): void {
  /** Shorter events and frames are not reported: at 16 and 50 ms. */
  const SHORTEST = 16;
  let entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  const events = { type: 'event', durationThreshold: SHORTEST };
  observer.observe(events);
  observer.observe({ type: 'long-animation-frame' });

  const longest = (some: readonly PerformanceEntry[]): number =>
    Math.max(0, ...some.map(({ duration }) => duration));

  globalThis.pressProbe = {
    start() {
      observer.takeRecords();
      entries = [];
    },
    cost() {
      entries.push(...observer.takeRecords());
      const presses = entries.filter(
        (one) => one.entryType === 'event' && (one as PerformanceEventTiming).interactionId > 0,
      );
      const painted = Math.max(0, ...presses.map((one) => one.startTime + one.duration));
      const later = entries.filter(
        // The time of a paint is given to the next 8 ms.
        (one) => one.entryType === 'long-animation-frame' && one.startTime > painted - 8,
      );
      return { paint: Math.max(SHORTEST, longest(presses)), after: longest(later) };
    },
  };
}
