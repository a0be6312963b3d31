import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('impulse-figure')],
  () => import('./impulse.element.ts'),
  'figure',
);
