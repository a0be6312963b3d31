/** The choice between the system's theme, light and dark; remembered on this device. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')!;
    const note = this.querySelector('[role=status]')!;
    select.value = document.documentElement.dataset['theme'] ?? '';
    select.addEventListener('change', () => {
      if (select.value === '') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = select.value;
      try {
        localStorage.setItem('theme', select.value);
        note.textContent = '';
      } catch {
        note.textContent = 'For this page only: storage is full or blocked.';
      }
    });
    select.addEventListener('blur', () => {
      note.textContent = '';
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
