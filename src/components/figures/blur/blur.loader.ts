import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('blur-figure')],
  () => import('./blur.element.ts'),
  'figure',
);
