import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('directional-median-figure')],
  () => import('./directional-median.element.ts'),
  'figure',
);
