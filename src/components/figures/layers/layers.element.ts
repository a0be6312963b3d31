import { select } from 'd3';
import { drawLayers, drawWorking } from '../../../draw/layers.ts';
import { fromAttribute } from '../../../lib/films/attribute.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import { isEqual } from '../../../lib/films/equal.ts';
import { DRAWING_NAMES, drawing, type DrawingName } from '../../../lib/films/layers/drawings.ts';
import {
  layersModel,
  nearestPlace,
  SHIFT,
  type BuiltStack,
  type LayersState,
  type MapPlace,
} from '../../../lib/films/layers/model.ts';
import { layersScene, type LayersScene } from '../../../lib/films/layers/scene.ts';
import {
  CHOICES,
  NEW_LAYERS,
  type Field,
  type Kind,
  type LayerSettings,
} from '../../../lib/films/layers/settings.ts';
import { areaOf, nearest, type Partners } from '../../../lib/grid/index.ts';
import { announce } from '../base/announce.ts';
import { complain } from '../base/complain.ts';
import { SceneFigure } from '../base/scene-figure.ts';
import { Segments } from '../base/segments.ts';
import { SliderRow } from '../base/slider-row.ts';
import { ChannelSteps } from '../stepper/channel-steps.ts';
import { connectMaps } from './maps.ts';
import { IMAGE_SCALE } from './scale.ts';

/** `<layers-figure>`: a stack of layers that the reader builds, and what a pixel of it sees. */
class LayersFigure extends SceneFigure<LayersState, BuiltStack> {
  #scene!: LayersScene;
  readonly #drawings = new Segments<DrawingName>(this, 'drawing', (name) =>
    this.change({ ...this.session.state, image: drawing(name) }),
  );
  #shift!: SliderRow;
  #steps!: ChannelSteps;
  /** A pixel is pointed at and not chosen: on the way to the stepper a mouse goes over many. */
  #isPassing = false;

  protected override start() {
    return new EditSession(layersModel, fromAttribute<LayersState>(this.dataset['source']!));
  }

  protected override drawScene(spoken?: string): void {
    const { state, shown } = this.session;
    this.#scene = layersScene(shown, state);
    const { image, layers, sentence, shiftSentence, total } = this.#scene;
    this.drawGrids([image], IMAGE_SCALE);
    drawLayers(select<HTMLElement, unknown>(this.#stack), layers, true);
    drawWorking(
      select<HTMLElement, unknown>(this.find<HTMLElement>('[data-working]')),
      this.#scene,
    );
    this.find('[data-fact=shift]').textContent = shiftSentence;
    this.find('[data-fact=total]').textContent = total;
    for (const name of Object.keys(DRAWING_NAMES) as DrawingName[]) {
      if (isEqual(state.image, drawing(name))) this.#drawings.show(name);
    }
    this.#shift.show(state.shift);
    if (!this.#isPassing) this.#steps.show(this.#scene.steps);
    announce(this, sentence, spoken);
  }

  protected override connect(): void {
    this.#shift = new SliderRow(this, 'shift', SHIFT, (shift) => {
      const { state, shown } = this.session;
      const { shiftSentence } = layersScene(shown, { ...state, shift });
      this.change({ ...state, shift }, shiftSentence);
    });
    this.#steps = new ChannelSteps(this.find<HTMLDetailsElement>('[data-steps]'));
    super.connect();
  }

  protected override connectTools(): void {
    connectMaps(this.#stack, {
      look: (at, isChosen) => this.#look(at, isChosen),
      move: (stage, by) => this.#move(stage, by),
    });
    this.#stack.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#set(target);
    });
    this.find('.layer-builder').addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('button[data-action]');
      if (button !== null && button.ariaDisabled !== 'true') this.#act(button);
    });
  }

  protected override partners(): Partners | undefined {
    return undefined;
  }

  get #stack(): HTMLElement {
    return this.find('[data-stack]');
  }

  /** Looks at a pixel; nothing of the stack changes. */
  #look(at: MapPlace, isChosen: boolean): void {
    this.session.change({ ...this.session.state, at });
    const { spoken } = layersScene(this.session.shown, this.session.state);
    this.#isPassing = !isChosen;
    this.draw(spoken);
    this.#isPassing = false;
    if (isChosen) this.link.write();
  }

  /** An arrow key in the maps of a stage: they lie side by side in a row. */
  #move(stage: number, by: { x: number; y: number }): void {
    const { at } = this.#scene;
    const [maps, height, width] = this.session.shown.outputs[stage]!.shape as [
      number,
      number,
      number,
    ];
    if (at.stage !== stage) {
      this.#look(nearestPlace(this.session.shown, { ...at, stage }), true);
      return;
    }
    const area = areaOf({ width: maps * width, height });
    const { x, y } = nearest({ x: at.map * width + at.x + by.x, y: at.y + by.y }, area);
    this.#look({ stage, map: Math.floor(x / width), x: x % width, y }, true);
  }

  #set(select: HTMLSelectElement): void {
    const index = indexOf(select);
    const field = select.dataset['field'] as Field;
    const value = CHOICES[field].find((choice) => String(choice) === select.value);
    const layers = this.session.state.layers.map((layer, i) =>
      i === index ? { ...layer, [field]: value } : layer,
    );
    this.#build(layers, `[data-layer="${index}"]`);
  }

  #act(button: HTMLButtonElement): void {
    const { layers } = this.session.state;
    const action = button.dataset['action'];
    if (action === 'add') {
      const kind = button.dataset['kind'] as Kind;
      this.#build([...layers, NEW_LAYERS[kind]], '[data-adding]', layers.length + 1);
      return;
    }
    const index = indexOf(button);
    const rest = layers.toSpliced(index, 1);
    if (action === 'remove') this.#build(rest, `[data-layer="${index}"]`);
    else this.#build(rest.toSpliced(index - 1, 0, layers[index]!), `[data-layer="${index}"]`);
    this.#keepFocus(action === 'remove' ? index : index - 1, action!);
  }

  /** Another stack; if it is refused, that is said beside what was to be changed. */
  #build(layers: readonly LayerSettings[], cause: string, stage?: number): void {
    const { state } = this.session;
    try {
      const at = stage === undefined ? state.at : { ...state.at, stage };
      this.session.change({ ...state, layers, at });
      this.changed();
    } catch (error) {
      this.settle();
      this.draw();
      complain(this, (error as Error).message, this.find(cause));
    }
  }

  /** The button that was pressed may have gone with its layer. */
  #keepFocus(index: number, action: string): void {
    const last = this.session.state.layers.length - 1;
    const row = `[data-layer="${Math.min(Math.max(index, 0), last)}"]`;
    this.find<HTMLButtonElement>(`${row} [data-action=${action}]`).focus();
  }
}

const indexOf = (element: Element): number =>
  Number(element.closest<HTMLElement>('[data-layer]')!.dataset['layer']);

customElements.define('layers-figure', LayersFigure);
