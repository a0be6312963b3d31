import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('colour-figure')],
  () => import('./colour.element.ts'),
  'figure',
);
