import type { Locator, Page } from '@playwright/test';

/** One kind of press: what a reader does in one place. */
export interface Kind {
  readonly name: string;
  /** The page, from the site's root. */
  readonly address: string;
  /** Waits for what comes late, once. */
  ready?(page: Page): Promise<void>;
  /** All up to the press, before each one; it is not measured. @param turn Counts from 0. */
  before(page: Page, turn: number): Promise<void>;
  press(page: Page, turn: number): Promise<void>;
}

export type Place = (page: Page) => Locator;

/** A click on something that the mouse is on already. */
export const click = (at: Place): Pick<Kind, 'before' | 'press'> => ({
  before: (page) => at(page).hover(),
  async press({ mouse }) {
    await mouse.down();
    await mouse.up();
  },
});

/** A key on something that has the focus; with two keys, each in turn. */
export const keys = (
  at: Place,
  ...names: [string, ...string[]]
): Pick<Kind, 'before' | 'press'> => ({
  before: (page) => at(page).focus(),
  press: ({ keyboard }, turn) => keyboard.press(names[turn % names.length]!),
});

/** A number typed over what is there and kept by Enter, another one each time. */
export const type = (at: Place): Pick<Kind, 'before' | 'press'> => ({
  before: (page) => at(page).focus(),
  async press({ keyboard }, turn) {
    await keyboard.press(String((turn % 8) + 1));
    await keyboard.press('Enter');
  },
});

export const inFigure =
  (id: string, selector: string): Place =>
  (page) =>
    page.locator(`#${id}`).locator(selector).first();

/** Some figures are loaded when the reader comes near. */
export const near = (id: string): Pick<Kind, 'ready'> => ({
  ready: (page) => page.locator(`#${id}`).scrollIntoViewIfNeeded(),
});

export const forward = (id: string): Place => inFigure(id, '[data-action=forward]');
export const cell = (id: string, part: string): Place =>
  inFigure(id, `svg[data-part=${part}] g.cell[tabindex="0"]`);

/** Text that is in a field already, sent by Enter; another one each time. */
export const send = (
  at: Place,
  ...texts: [string, ...string[]]
): Pick<Kind, 'before' | 'press'> => ({
  async before(page, turn) {
    // Exercises come when the reader does, and take no click before.
    await at(page).click();
    await at(page).fill(texts[turn % texts.length]!);
  },
  press: ({ keyboard }) => keyboard.press('Enter'),
});
