import type { Page } from '@playwright/test';
import {
  click,
  keys,
  type,
  inFigure,
  near,
  forward,
  cell,
  send,
  type Kind,
  type Place,
} from './gestures.ts';

const answers: Place = (page) => page.locator('choice-exercise [type=radio]');
const check: Place = (page) => page.locator('choice-exercise [type=submit]').first();

/** One answer after the other, and the button under them. */
const choose: Pick<Kind, 'before' | 'press'> = {
  async before(page, turn) {
    await answers(page)
      .nth(turn % 2)
      .check();
    await check(page).hover();
  },
  press: click(check).press,
};

async function toLastRound(page: Page): Promise<void> {
  const next = inFigure('mean-by-hand', '[data-do=next]')(page);
  await next.scrollIntoViewIfNeeded();
  for (let round = 1; round < 4; round++) await next.click();
}

const lesson = (slug: string) => ({ address: `lessons/${slug}/` });

const LAB = {
  address: 'lab/#sample=still-life',
  ready: (page: Page) => page.getByText('pixels, filtered in').waitFor(),
};

const [DOWN, UP, LEFT, RIGHT] = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'] as const;

/** What is pressed, page by page. */
export const KINDS: readonly Kind[] = [
  {
    name: 'lens: a key',
    ...lesson('multiply-then-add'),
    ...keys(inFigure('lens', '[data-handle]'), RIGHT, DOWN),
  },
  {
    name: 'lens: a kernel',
    ...lesson('multiply-then-add'),
    ...keys(inFigure('lens', '[type=radio]:checked'), DOWN),
  },
  {
    name: 'zoom: a key',
    ...lesson('images-are-matrices'),
    ...keys(inFigure('zoom', '[data-stage]'), RIGHT, DOWN),
  },
  {
    name: 'zoom: the slider',
    ...lesson('images-are-matrices'),
    ...keys(inFigure('zoom', '[data-field=level]'), UP, DOWN),
  },
  {
    name: 'channels: the slider',
    ...lesson('images-are-matrices'),
    ...keys(inFigure('channels', '[data-field=fan]'), LEFT, RIGHT),
  },
  {
    name: 'channels: a pixel',
    ...lesson('images-are-matrices'),
    ...keys(cell('channels', 'red'), RIGHT, DOWN),
  },
  {
    name: 'kernels: a pixel of the output',
    ...lesson('kernels'),
    ...keys(cell('kernels', 'output'), RIGHT, DOWN),
  },
  { name: 'kernels: a weight', ...lesson('kernels'), ...type(cell('kernels', 'kernel')) },
  {
    name: 'kernels: weights by name',
    ...lesson('kernels'),
    ...keys(inFigure('kernels', '[data-field=filling]'), DOWN, UP),
  },
  {
    name: 'kernels: width',
    ...lesson('kernels'),
    ...keys(inFigure('kernels', '[data-field=width]'), RIGHT, RIGHT, LEFT, LEFT),
  },
  { name: 'stepper: a step', ...lesson('worked-example'), ...click(forward('worked-example')) },
  {
    name: 'stepper: a pixel of the image',
    ...lesson('worked-example'),
    ...type(cell('worked-example', 'image')),
  },
  {
    name: 'prediction',
    ...lesson('worked-example'),
    ...send(inFigure('worked-example', 'predict-step input[type=text]'), '1', '2'),
  },
  { name: 'choice: check', ...lesson('worked-example'), ...choose },
  {
    name: 'numeric: check',
    ...lesson('worked-example'),
    ...send((page) => page.locator('numeric-exercise input').first(), '1', '2'),
  },
  {
    name: 'faded: new numbers',
    ...lesson('worked-example'),
    ...click(inFigure('mean-by-hand', '[data-do=fresh]')),
  },
  {
    name: 'faded: check',
    ...lesson('worked-example'),
    ready: toLastRound,
    ...send(inFigure('mean-by-hand', 'form.at input'), '1', '2'),
  },
  { name: 'stepper, sliding: a step', ...lesson('sliding'), ...click(forward('sliding')) },
  {
    name: 'stepper, sliding: a kernel',
    ...lesson('sliding'),
    ...keys(inFigure('sliding', '[data-field=kernel]'), DOWN, UP),
  },
  {
    name: 'an answer unfolded',
    ...lesson('sliding'),
    ...click((page) => page.locator('.check summary').first()),
  },
  {
    name: 'theme',
    ...lesson('sliding'),
    ...keys((page) => page.locator('theme-switch select'), DOWN, DOWN, UP, UP),
  },
  {
    name: 'borders: a pixel',
    ...lesson('borders'),
    ...type(inFigure('borders', 'svg[data-part=image] [data-key="1,1"]')),
  },
  {
    name: 'borders: a rule',
    ...lesson('borders'),
    ...keys(inFigure('borders', '[data-field=rule] :checked'), DOWN),
  },
  {
    name: 'borders: size of the kernel',
    ...lesson('borders'),
    ...keys(inFigure('borders', '[data-field=width]'), DOWN, UP),
  },
  { name: 'flip: a step', ...lesson('the-flip'), ...click(forward('flip')) },
  {
    name: 'impulse: a weight',
    ...lesson('the-flip'),
    ...near('impulse'),
    ...type(cell('impulse', 'kernel')),
  },
  {
    name: 'scatter: a step',
    ...lesson('the-flip'),
    ...near('scatter'),
    ...click(forward('scatter')),
  },
  {
    name: 'output-range: a kernel',
    ...lesson('output-range'),
    ...keys(inFigure('output-range', '[data-field=kernel]'), DOWN, UP),
  },
  {
    name: 'output-range: a range',
    ...lesson('output-range'),
    ...keys(inFigure('output-range', '[data-field=range] :checked'), DOWN),
  },
  {
    name: 'output-range: a pixel',
    ...lesson('output-range'),
    ...type(cell('output-range', 'image')),
  },
  {
    name: 'blur: the size',
    ...lesson('blur'),
    ready: (page) => page.locator('#blur[data-loaded]').waitFor(),
    ...keys(inFigure('blur', 'input[type=range]'), RIGHT, RIGHT, LEFT, LEFT),
  },
  {
    name: 'lab: a weight by the slider',
    ...LAB,
    ...keys((page) => page.getByRole('slider', { name: 'Weight in row' }), RIGHT),
  },
  {
    name: 'lab: a kernel',
    ...LAB,
    ...keys((page) => page.locator('select[data-field=kernel]').first(), DOWN, UP),
  },
  {
    name: 'lab: a pixel by a key',
    ...LAB,
    ...keys((page) => page.locator('[data-stage]'), RIGHT, DOWN),
  },
  {
    name: 'lab: a step',
    ...LAB,
    ...click((page) => page.locator('convolution-stepper [data-action=forward]')),
  },
];
