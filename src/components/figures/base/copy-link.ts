import { speak } from './announce.ts';

/** How long the button says that it has copied. */
const SAID_FOR_MS = 2000;

/**
 * Joins the button that copies a link to what is shown (CopyLink.astro). Where the browser has no
 * clipboard, or refuses it, a dialog has the link, ready to be copied.
 *
 * @param host Has the button, or none; and the announcement of what is shown.
 * @param link Puts what is shown into the page's address. @returns the whole of it
 */
export function connectCopyLink(host: HTMLElement, link: () => string): void {
  const button = host.querySelector<HTMLButtonElement>('[data-copy-link]');
  if (button === null) return;
  const name = button.textContent;
  let timer = 0;

  function copied(): void {
    button!.textContent = 'Link copied';
    window.clearTimeout(timer);
    timer = window.setTimeout(() => (button!.textContent = name), SAID_FOR_MS);
    speak(host, 'Link copied.');
  }

  button.addEventListener('click', () => {
    const url = link();
    const byHand = (): unknown => window.prompt('Copy the link by hand:', url);
    const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>;
    // Where the page does not come by https there is no clipboard at all.
    if (clipboard === undefined) byHand();
    else clipboard.writeText(url).then(copied, byHand);
  });
  button.disabled = false;
}
