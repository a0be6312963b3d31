import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('focus-figure')],
  () => import('./focus.element.ts'),
  'figure',
);
