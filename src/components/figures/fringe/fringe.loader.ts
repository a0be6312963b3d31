import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('fringe-figure')],
  () => import('./fringe.element.ts'),
  'figure',
);
