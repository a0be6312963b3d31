import { loadAhead } from '../page/load-ahead.ts';

const figures = [...document.querySelectorAll<HTMLElement>('[data-figure]:has(predict-step)')];
loadAhead(figures, () => import('./predict.element.ts'));
