/** How long a sentence has to stand before it is read out. */
const STILL_IN_MS = 300;

const waiting = new WeakMap<HTMLElement, number>();

/**
 * Announces what a figure shows (Announcement.astro). It is seen at once, and read out when it has
 * stood still for a moment: a voice could not keep up with dragging.
 *
 * @param spoken What is read out in its place, what is new first; null for nothing, while it plays.
 */
export function announce(
  host: HTMLElement,
  sentence: string,
  spoken: string | null = sentence,
): void {
  write(host.querySelector('[data-said]')!, sentence);
  window.clearTimeout(waiting.get(host));
  if (spoken === null) return;
  const voice = host.querySelector('[data-voice]')!;
  waiting.set(
    host,
    window.setTimeout(() => write(voice, spoken), STILL_IN_MS),
  );
}

/** The same text again is no change: it would be read out twice. */
function write(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
