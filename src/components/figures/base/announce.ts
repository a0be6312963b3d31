/** How long a sentence has to stand before it is read out. */
const STILL_IN_MS = 300;

const waiting = new WeakMap<HTMLElement, number>();
/** What was last announced; a voice may have read something else since then. */
const announced = new WeakMap<HTMLElement, string>();

const voiceOf = (host: HTMLElement): HTMLElement => host.querySelector('[data-voice]')!;

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
  const said = host.querySelector('[data-said]')!;
  if (said.textContent !== sentence) said.textContent = sentence;
  // The same again is nothing new: it would be read out twice.
  if (spoken === lastOf(host)) return;
  window.clearTimeout(waiting.get(host));
  if (spoken === null) return;
  announced.set(host, spoken);
  readOut(host, spoken);
}

/** Has something read out that is not to be seen, each time that it is asked for. */
export function speak(host: HTMLElement, spoken: string): void {
  announced.set(host, lastOf(host));
  window.clearTimeout(waiting.get(host));
  voiceOf(host).textContent = '';
  readOut(host, spoken);
}

const lastOf = (host: HTMLElement): string =>
  announced.get(host) ?? voiceOf(host).textContent.trim();

function readOut(host: HTMLElement, spoken: string): void {
  function say(): void {
    voiceOf(host).textContent = spoken;
    // Whoever reads the page finds the sentence once: as it is seen, if a voice has something else.
    const said = host.querySelector<HTMLElement>('[data-said]');
    if (said) said.ariaHidden = said.textContent === spoken ? 'true' : null;
  }
  waiting.set(host, window.setTimeout(say, STILL_IN_MS));
}
