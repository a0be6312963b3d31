import { fromAttribute } from '../../../lib/films/attribute.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import {
  EMPTY,
  levelAt,
  painted,
  sampleDrawing,
  tensorOf,
} from '../../../lib/films/recognition/drawing.ts';
import {
  MAP_NAMES,
  mapPixel,
  SUMMED,
  type MapPixel,
} from '../../../lib/films/recognition/layers.ts';
import {
  answerSentence,
  FIRST_SAMPLE,
  percent,
  pixelName,
  recognitionModel,
  type RecognitionState,
} from '../../../lib/films/recognition/model.ts';
import { drawingPicture, mapsPicture } from '../../../lib/films/recognition/pictures.ts';
import { workingLines } from '../../../lib/films/recognition/working.ts';
import { placeName, type Point } from '../../../lib/grid/index.ts';
import { activations, predict, type Network, type Tensor } from '../../../lib/learning/index.ts';
import { followNetwork } from '../../training/network-store.ts';
import { announce, speak } from '../base/announce.ts';
import { complain } from '../base/complain.ts';
import { FigureElement } from '../base/figure-element.ts';
import { ChannelSteps } from '../stepper/channel-steps.ts';
import { DrawingPad } from './drawing-pad.ts';
import { MapPointer, type MapPlace } from './map-pointer.ts';
import { OcclusionView } from './occlusion-view.ts';
import { paintMatrix } from './paint-matrix.ts';

/** `<recognition-figure>`: a drawing, and what the network in use makes of it, layer by layer. */
class RecognitionFigure extends FigureElement<RecognitionState, Tensor> {
  #network: Network | undefined;
  #isTraining = false;
  /** What the stroke at hand has made of the drawing. */
  #stroke: string | undefined;
  #sample = FIRST_SAMPLE;
  #pointers: readonly MapPointer[] = [];
  #occlusion!: OcclusionView;
  #steps!: ChannelSteps;
  #leave: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void followNetwork(({ network, isTraining }) => {
      this.#network = network;
      this.#isTraining = isTraining;
      this.draw(null);
    }).then(
      (leave) => {
        this.#leave = leave;
        if (!this.isConnected) leave();
      },
      () => complain(this, 'The network could not be loaded. Are you connected?'),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    this.#occlusion.stop();
  }

  protected override open(): void {
    const first = fromAttribute<RecognitionState>(this.dataset['source']!);
    this.begin(new EditSession(recognitionModel, first));
  }

  protected override connect(): void {
    const frame = (name: string): HTMLElement => this.find(`[data-picture=${name}]`);
    this.#occlusion = new OcclusionView(this.#canvas('occlusion'), this.find('[data-lost]'));
    this.#steps = new ChannelSteps(this.find<HTMLDetailsElement>('[data-steps]'));
    new DrawingPad(frame('drawing'), {
      isLight: (place) => levelAt(this.#drawing, place) > 0.5,
      drawn: (places, isWhite, isOver) => this.#paint(places, isWhite, isOver),
      reached: (place) =>
        speak(
          this,
          `${placeName(place)}: ${levelAt(this.#drawing, place) > 0.5 ? 'white' : 'black'}`,
        ),
    });
    this.#pointers = SUMMED.map(
      (layer) => new MapPointer(frame(layer), layer, (place) => this.#look(place)),
    );
    this.find('[data-act=next]').addEventListener('click', () => {
      this.#sample = (this.#sample + 1) % 2 ** 32;
      this.change({ ...this.session.state, drawing: sampleDrawing(this.#sample) });
    });
    this.find('[data-act=clear]').addEventListener('click', () =>
      this.change({ ...this.session.state, drawing: EMPTY }),
    );
  }

  get #drawing(): string {
    return this.#stroke ?? this.session.state.drawing;
  }

  #paint(places: readonly Point[], isWhite: boolean, isOver: boolean): void {
    const drawing = painted(this.#drawing, places, isWhite);
    if (!isOver) {
      this.#stroke = drawing;
      this.draw(null);
      return;
    }
    this.#stroke = undefined;
    this.change({ ...this.session.state, drawing });
  }

  #look(place: MapPlace): void {
    this.change({ ...this.session.state, ...place });
    speak(
      this,
      `${pixelName(this.session.state)}: ${this.querySelector('[data-working] div:last-child dd')!.textContent}`,
    );
  }

  protected override draw(spoken?: string | null): void {
    const network = this.#network;
    // Until the network has come, the first frame stands.
    if (network === undefined) return;
    const drawing = tensorOf(this.#drawing);
    const outputs = activations(network, drawing);
    const { data } = predict(network, drawing);
    paintMatrix(this.#canvas('drawing'), drawingPicture(drawing));
    for (const name of MAP_NAMES) paintMatrix(this.#canvas(name), mapsPicture(outputs, name));
    this.#drawAnswer(data);
    if (this.#drawing === EMPTY) this.#occlusion.clear();
    else if (this.#stroke === undefined && !this.#isTraining) {
      this.#occlusion.show(network, drawing, data.indexOf(Math.max(...data)));
    }
    const { state } = this.session;
    const pixel = mapPixel(network, outputs, { ...state, ...state.place });
    this.#drawPixel(pixel);
    for (const pointer of this.#pointers) pointer.show(state);
    if (!this.#isTraining) this.#steps.show({ name: pixelName(state), sum: pixel });
    announce(this, answerSentence(this.#drawing, data), this.#isTraining ? null : spoken);
  }

  #canvas(name: string): HTMLCanvasElement {
    return this.find<HTMLCanvasElement>(`[data-picture=${name}] canvas`);
  }

  #drawAnswer(probabilities: Float64Array): void {
    probabilities.forEach((probability, shape) => {
      const line = this.find(`[data-shape="${shape}"]`);
      line.querySelector('rect')!.setAttribute('width', String(100 * probability));
      line.querySelector('b')!.textContent = percent(probability);
    });
  }

  #drawPixel(pixel: MapPixel): void {
    this.find('[data-pixel]').textContent = pixelName(this.session.state);
    const list = this.find('[data-working]');
    const lines = workingLines(pixel);
    lines.forEach(([name, text], i) => {
      const line =
        list.children[i] ?? list.appendChild(list.firstElementChild!.cloneNode(true) as Element);
      line.querySelector('dt')!.textContent = name;
      line.querySelector('dd')!.textContent = text;
    });
    while (list.children.length > lines.length) list.lastElementChild!.remove();
  }
}

customElements.define('recognition-figure', RecognitionFigure);
