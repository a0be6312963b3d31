import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('median-figure')],
  () => import('./median.element.ts'),
  'figure',
);
