import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('scatter-figure')],
  () => import('./scatter.element.ts'),
  'figure',
);
