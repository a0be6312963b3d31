import type { Locator, Page } from '@playwright/test';
import { correlate, toBytes, type Matrix } from '../../src/lib/convolve/index.ts';
import {
  commonDenominator,
  formatNumber,
  formatWeight,
  over,
} from '../../src/lib/notation/index.ts';
import { type GridFilm } from '../../src/lib/grid/index.ts';
import { variables, type Frame, type TraceFilm } from '../../src/lib/trace/index.ts';
import { stepperFilm } from '../../src/lib/films/stepper/film.ts';
import type { FigureSource } from '../../src/lib/films/source.ts';
import { opening } from '../../src/content/front.ts';
import { sharpened, worked } from '../../src/content/lessons/04-worked-example/data.ts';
import { sliding } from '../../src/content/lessons/05-sliding/data.ts';
import { expect } from './test.ts';

export { worked };

/** The steppers that most tests are about, all on one test page: what they are called, what they show. */
export const STEPPERS = {
  worked: { label: 'One output pixel, with code', film: stepperFilm(worked) },
  sharpened: { label: 'A sum beyond white', film: stepperFilm(sharpened) },
  sliding: {
    label: 'A whole output, with code and kernels to choose from',
    film: stepperFilm(sliding),
  },
  midway: { label: 'Opened in the middle of a product', film: stepperFilm(opening) },
} as const;

/** A figure as its reader meets it: by names and roles. */
export class Figure {
  readonly page: Page;
  readonly root: Locator;
  readonly slider: Locator;
  /** What is seen, and what a voice reads out after a moment. */
  readonly said: Locator;
  readonly voice: Locator;
  readonly alert: Locator;

  constructor(page: Page, label: string) {
    this.page = page;
    this.root = page.getByRole('group', { name: label, exact: true });
    this.slider = this.root.getByRole('slider', { name: 'Step', exact: true });
    // Behind them there may be those of a stepper that is folded away.
    this.said = this.root.locator('[data-said]').first();
    this.voice = this.root.getByRole('status');
    this.alert = this.root.getByRole('alert');
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  grid(name: string): Locator {
    return this.root.getByRole('grid', { name, exact: true });
  }

  cell(grid: string, row: number, column: number): Locator {
    const place = [row, column].map((n) => String(n).replace('-', 'minus '));
    return this.grid(grid).getByRole('gridcell', {
      name: new RegExp(`^Row ${place[0]}, column ${place[1]}:`),
    });
  }

  /** The field that lies on a cell while it is changed. */
  get field(): Locator {
    return this.root.getByRole('textbox', { name: /^New value for/ });
  }

  /** Moves the slider, as soon as a script listens to it: some figures are loaded when they come near. */
  async scrub(step: number): Promise<void> {
    await expect(this.slider).toHaveAttribute('aria-valuetext', /./);
    await this.slider.fill(String(step));
  }

  async expectStep(step: number): Promise<void> {
    await expect(this.slider).toHaveValue(String(step));
  }

  /** Types a new value over a cell and keeps it. */
  async type(grid: string, row: number, column: number, value: string): Promise<void> {
    await this.cell(grid, row, column).click();
    await this.page.keyboard.type(value);
    await this.page.keyboard.press('Enter');
  }

  /** All that the reader sees of a step, as markup; where the focus and the pointer are is left out. */
  async screen(): Promise<string> {
    const lines = await this.root.evaluate((element) => {
      const parts = ['svg.grid', '.name', '[data-terms]', '[data-sum]', '[data-variables]'];
      const shown = element.querySelectorAll(`:is(${parts.join()}, [data-said], .at, output)`);
      const nodes = [...shown].flatMap((part) => [part, ...part.querySelectorAll('*')]);
      return nodes.map((node) => {
        // The order in which attributes came to be is nothing that is seen.
        const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`);
        const text = node.childElementCount === 0 ? node.textContent : '';
        return `<${node.localName} ${attributes.sort().join(' ')}>${text}`;
      });
    });
    return lines.join('\n').replaceAll(/ tabindex="-?\d"| linked/g, '');
  }

  /** These are marked as belonging together: cells as "row,column", terms by number, lines of code. */
  expectLinked(marked: Readonly<Record<string, readonly string[]>>): Promise<void> {
    return expect.poll(() => this.#linked()).toEqual(marked);
  }

  #linked(): Promise<Record<string, string[]>> {
    return this.root.evaluate((element) => {
      const found: Record<string, string[]> = {};
      const add = (name: string, text: string) => (found[name] ??= []).push(text);
      for (const cell of element.querySelectorAll<SVGGElement>('.cell.linked')) {
        const [x, y] = cell.dataset['key']!.split(',');
        add(cell.closest('[role=grid]')!.ariaLabel!, `${y},${x}`);
      }
      for (const term of element.querySelectorAll('.term.linked')) {
        add('terms', String([...term.parentElement!.children].indexOf(term)));
      }
      for (const line of element.querySelectorAll('.typescript .line.linked')) {
        add('code', line.textContent.trim());
      }
      return found;
    });
  }

  /** Every number of every grid is the library's, and so is the sentence. */
  async expectScene(film: GridFilm, step: number): Promise<void> {
    const { grids, sentence } = film.sceneAt(step);
    await this.expectStep(step);
    for (const { part, label, cells } of grids) {
      const svg = this.root.locator(`svg[data-part=${part}]`);
      await expect(svg.getByRole('grid')).toHaveAccessibleName(label);
      await expect(svg.locator('.cell text')).toHaveText(cells.map(({ text }) => text));
    }
    await expect(this.said).toHaveText(sentence);
  }

  /** A stepper's grids, and beside them the formula, the sum and the variables. */
  async expectFrame(film: TraceFilm, step: number): Promise<void> {
    await this.expectScene(film, step);
    const frame = film.trace.frameAt(step);
    await expect(this.root.locator('.term')).toHaveText(
      frame.taps.map(({ pixel, weight }) => `${inFormula(pixel)} × ${inFormula(weight, true)}`),
    );
    await expect(this.root.locator('[data-sum]')).toHaveText(sumText(frame));
    const list = this.root.locator('[data-variables]');
    if ((await list.count()) === 0) return;
    const rows = [...variables(frame)].map(([name, value]) => name + value);
    await expect(list.locator('div')).toHaveText(rows);
  }
}

function inFormula(value: number, weight = false): string {
  const text = weight ? formatWeight(value) : formatNumber(value);
  return value < 0 ? `(${text})` : text;
}

/** The running sum; exact where pixels are whole and weights are fractions. */
function sumText({ taps, sum, phase, value }: Frame): string {
  const denominator = commonDenominator(taps.map(({ weight }) => weight)) ?? 1;
  const exact = denominator > 1 && taps.every(({ pixel }) => Number.isInteger(pixel));
  const numerator = formatNumber(over(sum, denominator).numerator, 0);
  const fraction = exact ? `${numerator}/${denominator} = ` : '';
  const stored = phase === 'range' || phase === 'store' ? ` → ${formatNumber(value, 2)}` : '';
  return fraction + formatNumber(sum, 2) + stored;
}

/** The numbers that a grid shows of a matrix. */
export const numbers = ({ data }: Matrix): string[] => Array.from(data, (one) => formatNumber(one));
export const weights = ({ data }: Matrix): string[] => Array.from(data, formatWeight);

/** The whole output of a stepper, by the library alone, as bytes where the figure stores bytes. */
export function outputOf({ image, kernel, border, size, storage }: FigureSource): string[] {
  const sums = correlate(image, kernel, { ...(border && { border }), ...(size && { size }) });
  if (storage === undefined || storage === 'float') return numbers(sums);
  return Array.from(toBytes(sums, storage), (one) => formatNumber(one));
}

export const texts = (figure: Figure, grid: string): Locator =>
  figure.grid(grid).locator('.cell text');

export const select = (figure: Figure, name: string): Locator =>
  figure.root.getByRole('combobox', { name, exact: true });

/** The figure of this name on a page of the test bed. */
export async function openFigure(page: Page, address: string, label: string): Promise<Figure> {
  await page.goto(`testbed/${address}`);
  return new Figure(page, label);
}

/** A stepper on their test page. */
export function openStepper(page: Page, name: keyof typeof STEPPERS, hash = ''): Promise<Figure> {
  return openFigure(page, `stepper/${hash}`, STEPPERS[name].label);
}

/** Another stepper of the page that is open. */
export const stepper = (page: Page, name: keyof typeof STEPPERS): Figure =>
  new Figure(page, STEPPERS[name].label);

/** Pastes a text into a cell, as the browser would. */
export function pasteInto(cell: Locator, text: string): Promise<void> {
  return cell.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}

/** A matrix with one number changed. */
export const changed = (matrix: Matrix, index: number, value: number): Matrix => ({
  ...matrix,
  data: matrix.data.with(index, value),
});
