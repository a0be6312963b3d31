import { loadAhead } from '../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('numeric-exercise')],
  () => import('./numeric.element.ts'),
);
