/** The tab that is chosen in one listing is open in all, also in other lessons, on this device. */
const KEY = 'listing';
const radios = document.querySelectorAll<HTMLInputElement>('.listing [type=radio]');

/** Opens a tab wherever it is, and where a listing has none what its readers read instead. */
function open(tab: string | null): void {
  for (const radio of radios) {
    const names = [radio.value, ...(radio.dataset['also'] ?? '').split(' ')];
    if (tab && names.includes(tab)) radio.checked = true;
  }
}

try {
  open(localStorage.getItem(KEY));
} catch {
  // Storage is blocked: all begin with TypeScript.
}

for (const radio of radios) {
  radio.addEventListener('change', () => {
    open(radio.value);
    try {
      localStorage.setItem(KEY, radio.value);
    } catch {
      // Storage is full or blocked: the choice holds for this page only.
    }
  });
}
