import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('lens-figure')],
  () => import('./lens.element.ts'),
  'figure',
);
