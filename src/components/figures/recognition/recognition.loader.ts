import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('recognition-figure')],
  () => import('./recognition.element.ts'),
  'figure',
);
