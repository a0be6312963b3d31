import { TABS } from './listing-tabs.ts';

/** The tab that is chosen in one listing is open in all, also in other lessons, on this device. */
const KEY = 'listing';
const listings = [...document.querySelectorAll('.listing')].map((listing) => [
  ...listing.querySelectorAll<HTMLInputElement>('[type=radio]'),
]);

/** Opens a tab in every listing; where one has no such tab, what its readers read instead. */
function open(tab: string): void {
  const wanted = [tab, ...(TABS[tab]?.else ?? [])];
  for (const radios of listings) {
    const found = wanted.flatMap((name) => radios.filter(({ value }) => value === name));
    if (found[0] !== undefined) found[0].checked = true;
  }
}

try {
  open(localStorage.getItem(KEY) ?? '');
} catch {
  // Storage is blocked: all begin with TypeScript.
}

for (const radio of listings.flat()) {
  radio.addEventListener('change', () => {
    open(radio.value);
    try {
      localStorage.setItem(KEY, radio.value);
    } catch {
      // Storage is full or blocked: the choice holds for this page only.
    }
  });
}
