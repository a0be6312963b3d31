import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('turned-edge-figure')],
  () => import('./turned-edge.element.ts'),
  'figure',
);
