import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('means-figure')],
  () => import('./means.element.ts'),
  'figure',
);
