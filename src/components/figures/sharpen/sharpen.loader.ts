import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('sharpen-figure')],
  () => import('./sharpen.element.ts'),
  'figure',
);
