import type { Page } from '@playwright/test';

export interface Walk {
  /** What can be reached by Tab, in the order of the page. */
  readonly expected: readonly string[];
  /** Those of them that Tab reached, in the order in which it did. */
  readonly reached: readonly string[];
  /** Stops of Tab that look the same with and without the focus. */
  readonly unmarked: readonly string[];
}

/** In the browser: everything visible that a person would expect Tab to stop at. */
function findStops(): Element[] {
  const all = [
    ...document.querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ];
  const radios = all.filter((element): element is HTMLInputElement =>
    element.matches('input[type=radio]'),
  );
  const stops = all.filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled')) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!element.matches('input[type=radio]')) return true;
    // Of a group of radio buttons, the chosen one is the stop; without a choice, the first.
    const group = radios.filter(({ name }) => name === (element as HTMLInputElement).name);
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  });
  // A grid is one stop, whichever of its cells has it.
  return [...new Set(stops.map((stop) => stop.closest('[role=grid]') ?? stop))];
}

/** In the browser: an element in a few words. */
function describe(element: Element): string {
  const text = element.ariaLabel ?? element.closest('label')?.textContent ?? element.textContent;
  const words = text.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
  const figure = element.closest('[data-figure]')?.id;
  return `${element.localName} "${words}"${figure === undefined ? '' : ` of #${figure}`}`;
}

/** In the browser: what the look of the focus depends on. Two screenshots of each kind are enough. */
function kindOf(element: Element): string {
  const look = (one: Element | null): string =>
    `${one?.localName} ${one?.getAttribute('class')} ${one?.getAttribute('type')}`;
  const { outline, boxShadow } = getComputedStyle(element);
  return [look(element), look(element.parentElement), outline, boxShadow].join('; ');
}

/** Whether the element with the focus looks different without it. */
async function showsFocus(page: Page): Promise<boolean> {
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const box = await element.evaluate((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const x = Math.max(0, left - 8);
    const y = Math.max(0, top - 8);
    return {
      x,
      y,
      width: Math.min(innerWidth, right + 8) - x,
      height: Math.min(innerHeight, bottom + 8) - y,
    };
  });
  if (box.width <= 0 || box.height <= 0) return false;
  const focused = await page.screenshot({ clip: box });
  await element.evaluate((one) => {
    one.blur();
  });
  const blurred = await page.screenshot({ clip: box });
  await element.evaluate((one) => {
    one.focus({ preventScroll: true });
  });
  return !focused.equals(blurred);
}

/** Presses Tab from the top of the page until it leaves the page. */
export async function tabThrough(page: Page): Promise<Walk> {
  const stops = await page.evaluateHandle(findStops);
  const expected = await Promise.all(
    [...(await stops.getProperties()).values()].map((stop) => stop.evaluate(describe)),
  );
  const reached: string[] = [];
  const unmarked: string[] = [];
  const marked = new Set<string>();
  const visited = await page.evaluateHandle(() => new Set<Element>());
  for (;;) {
    await page.keyboard.press('Tab');
    const active = await page.evaluateHandle(() => document.activeElement!);
    const over = await visited.evaluate((set, element) => {
      if (element === document.body || set.has(element)) return true;
      set.add(element);
      return false;
    }, active);
    if (over) return { expected, reached, unmarked };
    // The browser stops at areas that scroll as well; they are not among the expected.
    const index = await stops.evaluate(
      (all, element) => all.indexOf(element.closest('[role=grid]') ?? element),
      active,
    );
    if (index >= 0) reached.push(expected[index]!);
    const kind = await active.evaluate(kindOf);
    if (marked.has(kind)) continue;
    if (await showsFocus(page)) marked.add(kind);
    else unmarked.push(await active.evaluate(describe));
  }
}
