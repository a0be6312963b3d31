/**
 * Says what is wrong next to its cause, or at the figure's own place; an empty string: all is well.
 *
 * @returns where it is said
 */
export function complain(host: HTMLElement, message: string, cause: Element = host): HTMLElement {
  const own = host.querySelector<HTMLElement>('[data-message]')!;
  for (const place of host.querySelectorAll('[data-message]')) place.textContent = '';
  const place = cause.querySelector<HTMLElement>('[data-message]') ?? own;
  place.textContent = message;
  return place;
}
