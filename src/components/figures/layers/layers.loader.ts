import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('layers-figure')],
  () => import('./layers.element.ts'),
  'figure',
);
