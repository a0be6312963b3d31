import { loadAhead } from '../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('choice-exercise')],
  () => import('./choice.element.ts'),
);
