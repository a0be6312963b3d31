import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('differences-figure')],
  () => import('./differences.element.ts'),
  'figure',
);
