import { speak } from './announce.ts';

/** How long the button says that it has copied. */
const SAID_FOR_MS = 2000;

/**
 * Joins the button that copies a link to what is shown (CopyLink.astro). Where the browser has no
 * clipboard, or refuses it, a field beside the button has the link, ready to be copied.
 *
 * @param host Has the button, or none; and the announcement of what is shown.
 * @param link Puts what is shown into the page's address. @returns the whole of it
 */
export function connectCopyLink(host: HTMLElement, link: () => string): void {
  const button = host.querySelector<HTMLButtonElement>('[data-copy-link]');
  if (button === null) return;
  const name = button.textContent;
  let timer = 0;
  function say(text: string): void {
    window.clearTimeout(timer);
    button!.textContent = text;
  }

  function copied(): void {
    say('Link copied');
    timer = window.setTimeout(() => say(name), SAID_FOR_MS);
    speak(host, 'Link copied.');
  }

  function offer(url: string): void {
    const field = document.createElement('input');
    field.type = 'text';
    field.readOnly = true;
    field.value = url;
    field.ariaLabel = 'The link, to be copied by hand';
    say('Copy it here');
    button!.after(field);
    field.focus();
    field.select();
    // Once it is left, what is shown may be something else.
    field.addEventListener('blur', () => {
      field.remove();
      say(name);
    });
  }

  button.addEventListener('click', () => {
    const url = link();
    const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>;
    // Where the page does not come by https there is no clipboard at all.
    if (clipboard === undefined) offer(url);
    else clipboard.writeText(url).then(copied, () => offer(url));
  });
  button.disabled = false;
}
