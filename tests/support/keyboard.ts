import type { CDPSession, JSHandle, Page } from '@playwright/test';

export interface Walk {
  /** What can be reached by Tab, in the order of the page. */
  readonly expected: readonly string[];
  /** Those of them that Tab reached, in the order in which it did. */
  readonly reached: readonly string[];
  /** Stops of Tab that look the same with and without the focus. */
  readonly unmarked: readonly string[];
}

/** A stop of Tab. */
interface Stop {
  /** The element in a few words. */
  readonly name: string;
  /** Whether it is among the expected: the browser stops at areas that scroll as well. */
  readonly isExpected: boolean;
  /** What the look of the focus depends on. Two screenshots of each kind are enough. */
  readonly kind: string;
}

/** In the browser: knows the stops of the page, and which of them had the focus already. */
function createWalker() {
  const all = [
    ...document.querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ];
  const radios = all.filter((element): element is HTMLInputElement =>
    element.matches('input[type=radio]'),
  );
  /** Everything visible that a person would expect Tab to stop at. */
  const isStop = (element: HTMLElement | SVGElement): boolean => {
    if (element.tabIndex < 0 || element.matches(':disabled, [inert] *')) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!element.matches('input[type=radio]')) return true;
    // Of a group of radio buttons, the chosen one is the stop; without a choice, the first.
    const group = radios.filter(({ name }) => name === (element as HTMLInputElement).name);
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  // A grid is one stop, whichever of its cells has it.
  const stopOf = (element: Element): Element => element.closest('[role=grid]') ?? element;

  const nameOf = (element: Element): string => {
    const text = element.ariaLabel ?? element.closest('label')?.textContent ?? element.textContent;
    const words = text.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    const figure = element.closest('[data-figure]')?.id;
    return `${element.localName} "${words}"${figure === undefined ? '' : ` of #${figure}`}`;
  };

  const look = (one: Element | null): string =>
    `${one?.localName} ${one?.getAttribute('class')} ${one?.getAttribute('type')}`;
  const kindOf = (element: Element): string => {
    const { outline, boxShadow } = getComputedStyle(element);
    return [look(element), look(element.parentElement), outline, boxShadow].join('; ');
  };

  // A caret that blinks is no mark of the focus.
  const hidden = new CSSStyleSheet();
  hidden.replaceSync('* { caret-color: transparent !important }');
  document.adoptedStyleSheets.push(hidden);

  const names = new Map([...new Set(all.filter(isStop).map(stopOf))].map((e) => [e, nameOf(e)]));
  const visited = new Set<Element>();
  let current: HTMLElement | undefined;
  return {
    expected: [...names.values()],
    /** Where the focus is now, if it is at a stop for the first time. */
    visit(): Stop | undefined {
      const element = document.activeElement as HTMLElement;
      if (element === document.body || visited.has(element)) return undefined;
      visited.add(element);
      current = element;
      const name = names.get(stopOf(element));
      return {
        name: name ?? nameOf(element),
        isExpected: name !== undefined,
        kind: kindOf(element),
      };
    },
    /** The part of the window around that stop, in whole pixels of the page. */
    surroundings() {
      const { left, top, right, bottom } = current!.getBoundingClientRect();
      const x = Math.max(0, Math.floor(left) - 8);
      const y = Math.max(0, Math.floor(top) - 8);
      const width = Math.min(innerWidth, Math.ceil(right) + 8) - x;
      const height = Math.min(innerHeight, Math.ceil(bottom) + 8) - y;
      return { x: x + scrollX, y: y + scrollY, width, height, scale: 1 };
    },
    blur: () => current!.blur(),
    focus: () => current!.focus({ preventScroll: true }),
  };
}

type Walker = JSHandle<ReturnType<typeof createWalker>>;

/** Whether the element with the focus looks different without it. */
async function showsFocus(browser: CDPSession, walker: Walker): Promise<boolean> {
  const clip = await walker.evaluate((one) => one.surroundings());
  if (clip.width <= 0 || clip.height <= 0) return false;
  // Asked of the browser itself: `page.screenshot()` takes several times as long.
  const picture = async (): Promise<string> =>
    (await browser.send('Page.captureScreenshot', { clip, optimizeForSpeed: true })).data;
  const focused = await picture();
  await walker.evaluate((one) => one.blur());
  const blurred = await picture();
  await walker.evaluate((one) => one.focus());
  return focused !== blurred;
}

/** Presses Tab from the top of the page until it leaves the page. */
export async function tabThrough(page: Page): Promise<Walk> {
  const browser = await page.context().newCDPSession(page);
  const walker = await page.evaluateHandle(createWalker);
  const expected = await walker.evaluate((one) => one.expected);
  const reached: string[] = [];
  const unmarked: string[] = [];
  const marked = new Set<string>();
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await walker.evaluate((one) => one.visit());
    if (stop === undefined) break;
    if (stop.isExpected) reached.push(stop.name);
    if (marked.has(stop.kind)) continue;
    if (await showsFocus(browser, walker)) marked.add(stop.kind);
    else unmarked.push(stop.name);
  }
  await browser.detach();
  return { expected, reached, unmarked };
}
