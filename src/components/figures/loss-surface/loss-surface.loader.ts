import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('loss-surface-figure')],
  () => import('./loss-surface.element.ts'),
  'figure',
);
