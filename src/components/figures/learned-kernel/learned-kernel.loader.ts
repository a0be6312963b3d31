import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('learned-kernel-figure')],
  () => import('./learned-kernel.element.ts'),
  'figure',
);
