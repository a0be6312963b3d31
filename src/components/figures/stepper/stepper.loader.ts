import { loadAhead } from '../../page/load-ahead.ts';

loadAhead(
  [...document.querySelectorAll<HTMLElement>('convolution-stepper')],
  () => import('./stepper.element.ts'),
  'figure',
);
