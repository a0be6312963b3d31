import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('canny-figure')],
  () => import('./canny.element.ts'),
  'figure',
);
