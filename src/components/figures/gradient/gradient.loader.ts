import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('gradient-figure')],
  () => import('./gradient.element.ts'),
  'figure',
);
