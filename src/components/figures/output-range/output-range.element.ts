import { select } from 'd3';
import { drawHistogram } from '../../../draw/histogram.ts';
import { drawRangeMarks } from '../../../draw/range-marks.ts';
import { ROUNDINGS, type Rounding } from '../../../lib/convolve/index.ts';
import { exactText } from '../../../lib/notation/index.ts';
import { histogramOf } from '../../../lib/films/output-range/histogram.ts';
import {
  rangeScene,
  rangesSentence,
  type RangeScene,
} from '../../../lib/films/output-range/scene.ts';
import { areaOf, contains } from '../../../lib/grid/index.ts';
import { readAddress, writeAddress } from '../base/address.ts';
import { onPress, setAvailable } from '../base/available.ts';
import { editCells } from '../base/cell-editor.ts';
import { drawGrids } from '../base/draw-scene.ts';
import { FigureState, type Editable, type Side } from '../../../lib/films/figure-state.ts';
import { cellOf, focusGrid, pointOf } from '../base/grid-focus.ts';
import { linkParts } from '../base/linking.ts';
import { fromParsed, withValue } from '../../../lib/films/matrix-data.ts';
import { say } from '../base/said.ts';
import {
  fromAttribute,
  kernelsFromAttribute,
  type NamedKernel,
} from '../../../lib/films/source.ts';
import { LARGEST, ZOOMS } from '../../../lib/films/output-range/choices.ts';
import {
  cutText,
  fractionText,
  histogramText,
  roundingNews,
  weightsText,
} from '../../../lib/films/output-range/texts.ts';

interface Source {
  readonly source: string;
  readonly kernels: string;
  readonly rounding: Rounding;
}

type Scenes = Readonly<Record<Rounding, RangeScene>>;

/** Both scenes at once, so that the switch between them computes nothing. */
function build({ image, kernel }: Editable): Scenes {
  if (Math.max(image.width, image.height) > LARGEST) {
    throw new RangeError(
      `The image would have ${image.width} x ${image.height} pixels; ${LARGEST} x ${LARGEST} is the most that fits here.`,
    );
  }
  return {
    'half-even': rangeScene(image, kernel, 'half-even'),
    truncate: rangeScene(image, kernel, 'truncate'),
  };
}

/** `<output-range-figure>`: signed sums in five views, and where they lie. */
class OutputRangeFigure extends HTMLElement {
  #state: FigureState<Editable, Scenes> | undefined;
  #kernels: readonly NamedKernel[] = [];
  #firstRounding!: Rounding;
  #markAgain: () => void = () => undefined;

  connectedCallback(): void {
    window.addEventListener('hashchange', this.#readAddress);
    if (this.#state !== undefined) return;
    const { source, kernels, rounding } = JSON.parse(this.dataset['source']!) as Source;
    const { image, kernel } = fromAttribute(source);
    this.#state = new FigureState({ image, kernel }, build);
    this.#kernels = kernelsFromAttribute(kernels);
    this.#firstRounding = rounding;
    this.#draw();
    for (const svg of this.querySelectorAll<SVGSVGElement>('svg.grid')) {
      focusGrid(svg);
      this.#connectPart(svg);
    }
    this.#markAgain = linkParts(this, (pointed) =>
      'part' in pointed && pointed.part !== 'kernel'
        ? {
            cells: Object.fromEntries(this.#parts().map((part) => [part, [pointed.cell]])),
            taps: [],
          }
        : undefined,
    );
    this.#connectTools();
    this.#readAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#readAddress);
  }

  get #rounding(): Rounding {
    return this.#select('rounding').value as Rounding;
  }

  get #scene(): RangeScene {
    return this.#state!.film[this.#rounding];
  }

  #find<Found extends Element = HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  #select(field: 'kernel' | 'rounding'): HTMLSelectElement {
    return this.#find<HTMLSelectElement>(`[data-field=${field}]`);
  }

  /** Every part that has a place for each pixel. */
  #parts(): string[] {
    const parts = [...this.querySelectorAll<SVGSVGElement>('svg[data-part]')];
    return parts.map((svg) => svg.dataset['part']!).filter((part) => part !== 'kernel');
  }

  /** @param spoken What a voice says. @default where the sums lie */
  #draw(spoken?: string): void {
    const scene = this.#scene;
    const { kernel } = this.#state!.source;
    drawGrids(this, scene.grids.slice(0, 3), ZOOMS.computed);
    const views = scene.grids.slice(3);
    drawGrids(this, views, ZOOMS.view);
    for (const grid of views) {
      drawRangeMarks(select(this.#find<SVGSVGElement>(`svg[data-part=${grid.part}]`)), grid);
    }
    drawHistogram(
      select(this.#find<SVGSVGElement>('svg[data-part=histogram]')),
      histogramOf(scene.sums),
      histogramText(scene),
    );
    for (const facts of scene.views) {
      this.#find(`[data-cut=${facts.view}]`).textContent = cutText(facts);
      this.#find(`[data-fractions=${facts.view}]`).textContent = fractionText(
        facts,
        this.#rounding,
      );
    }
    this.#find('[data-fact=weights]').textContent = weightsText(kernel);
    const chosen = this.#kernels.find((one) => String(one.kernel.data) === String(kernel.data));
    this.#select('kernel').value = chosen?.name ?? '';
    setAvailable(this.#find('[data-edit=undo]'), this.#state!.canUndo);
    setAvailable(this.#find('[data-edit=reset]'), this.#state!.isEdited);
    this.#markAgain();
    say(this, scene.sentence, spoken);
  }

  /** After the reader's own change. */
  #update(spoken?: string): void {
    this.#complain('');
    this.#draw(spoken);
    writeAddress(this, { ...this.#state!.toAddress(), fractions: this.#rounding });
  }

  #connectPart(svg: SVGSVGElement): void {
    const part = svg.dataset['part']!;
    if (part !== 'kernel') {
      // On the panel: Chromium makes an <svg> that listens for focus a stop of the Tab key itself.
      const panel = svg.closest<HTMLElement>('.panel')!;
      for (const name of ['pointerover', 'focusin'] as const) {
        panel.addEventListener(name, ({ target }) => {
          const cell = cellOf(target);
          if (cell !== null) say(this, rangesSentence(this.#scene, pointOf(cell)));
        });
      }
    }
    if (part !== 'image' && part !== 'kernel') return;
    const side: Side = part;
    const matrix = () => this.#state!.source[side];
    editCells(svg, {
      editable: (point) => contains(areaOf(matrix()), point),
      text: ({ x, y }) => exactText(matrix().data[y * matrix().width + x]!),
      change: ({ x, y }, value) => {
        this.#state!.edit(side, withValue(matrix(), x, y, value));
        this.#update();
      },
      replace: (parsed) => {
        this.#state!.edit(side, fromParsed(parsed));
        this.#update();
      },
      complain: (message) => this.#complain(message),
    });
  }

  #connectTools(): void {
    this.#select('kernel').addEventListener('change', ({ currentTarget }) => {
      const { value } = currentTarget as HTMLSelectElement;
      const chosen = this.#kernels.find(({ name }) => name === value);
      if (chosen !== undefined) this.#state!.edit('kernel', chosen.kernel);
      this.#update();
    });
    this.#select('rounding').addEventListener('change', () =>
      this.#update(roundingNews(this.#scene.views[0]!, this.#rounding)),
    );
    for (const name of ['undo', 'reset'] as const) {
      onPress(this.#find(`[data-edit=${name}]`), () => {
        this.#state![name]();
        this.#update();
      });
    }
  }

  #complain(message: string): void {
    this.#find('[data-message]').textContent = message;
  }

  readonly #readAddress = (): void => {
    const address = readAddress(this);
    if (address === undefined) return;
    try {
      const rounding = address.get('fractions') ?? this.#firstRounding;
      if (!(ROUNDINGS as readonly string[]).includes(rounding)) {
        throw new RangeError(`there is no way "${rounding}" with fractions`);
      }
      this.#state!.readAddress(address);
      this.#select('rounding').value = rounding;
      this.#complain('');
      this.#draw();
    } catch (error) {
      const { message } = error as Error;
      this.#complain(`This link is broken, so the figure starts as it is: ${message}`);
    }
  };
}

customElements.define('output-range-figure', OutputRangeFigure);
