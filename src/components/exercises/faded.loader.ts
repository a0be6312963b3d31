import { loadAhead } from '../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('faded-exercise')],
  () => import('./faded.element.ts'),
);
