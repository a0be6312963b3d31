import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('linearity-figure')],
  () => import('./linearity.element.ts'),
  'figure',
);
