import { loadAhead } from './load-ahead.ts';

const parts = [...document.querySelectorAll<HTMLElement>('predict-step')];
const load = () => import('./predict.element.ts');

loadAhead(
  parts.map((part) => part.closest<HTMLElement>('[data-figure]')!),
  load,
);

// An answer that is given before its element has come waits for it.
for (const part of parts) {
  part.addEventListener('submit', (event) => {
    if (customElements.get('predict-step') !== undefined) return;
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    void load().then(() => form.requestSubmit());
  });
}
