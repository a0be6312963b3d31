/** Says what is wrong next to its cause, or at the figure's own place; an empty string: all is well. */
export function complain(host: HTMLElement, message: string, cause: Element = host): void {
  const own = host.querySelector('[data-message]')!;
  for (const place of host.querySelectorAll('[data-message]')) place.textContent = '';
  (cause.querySelector('[data-message]') ?? own).textContent = message;
}
