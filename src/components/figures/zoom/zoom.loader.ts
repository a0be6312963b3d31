import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('zoom-figure')],
  () => import('./zoom.element.ts'),
  'figure',
);
