import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('kernel-bank-figure')],
  () => import('./kernel-bank.element.ts'),
  'figure',
);
