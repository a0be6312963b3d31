import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('photo-range-figure')],
  () => import('./photo-range.element.ts'),
  'figure',
);
