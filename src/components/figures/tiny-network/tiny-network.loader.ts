import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('tiny-network-figure')],
  () => import('./tiny-network.element.ts'),
  'figure',
);
