/** The choice between the system's theme, light and dark; remembered on this device. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')!;
    select.value = document.documentElement.dataset['theme'] ?? '';
    select.addEventListener('change', () => {
      if (select.value === '') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = select.value;
      try {
        localStorage.setItem('theme', select.value);
      } catch {
        // Storage is full or blocked: the choice holds for this page only.
      }
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
