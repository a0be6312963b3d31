import { inTime } from '../../page/in-time.ts';
import { offerAgain } from '../../page/offer-again.ts';

/** Loads the stepper that is folded away, when it is opened, and says so where that fails. */
export function loadWhenOpened(details: HTMLDetailsElement, loaded: () => void): void {
  const problem = details.querySelector<HTMLElement>('[data-problem]')!;
  function load(): void {
    problem.textContent = '';
    inTime(import('./stepper.element.ts')).then(loaded, () => {
      problem.textContent = 'The stepper could not be loaded. Are you connected?';
      offerAgain(problem, load);
    });
  }
  details.addEventListener('toggle', () => {
    if (details.open) load();
  });
  if (details.open) load();
}
