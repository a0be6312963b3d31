import { fromAttribute } from '../../../lib/films/attribute.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import { CURVE_STEP, type TrainingCurve } from '../../../lib/films/tiny-network/kept-training.ts';
import {
  SEED_SLIDER,
  trainingModel,
  type TrainingState,
} from '../../../lib/films/tiny-network/model.ts';
import {
  keptStanding,
  shippedStanding,
  standingAfter,
  toKeep,
  untrainedStanding,
  type TrainingStanding,
} from '../../../lib/films/tiny-network/standing.ts';
import {
  seedSentence,
  standingSentence,
  trainingPlot,
} from '../../../lib/films/tiny-network/texts.ts';
import { weightsOf } from '../../../lib/learning/index.ts';
import type { Confusion } from '../../../lib/learning/drawings/index.ts';
import type { TrainingFrame } from '../../../lib/learning/trainer/index.ts';
import {
  forgetTraining,
  keepTraining,
  keptTraining,
  shippedNetwork,
  useNetwork,
} from '../../training/network-store.ts';
import { TrainingClient } from '../../training/training-client.ts';
import { announce } from '../base/announce.ts';
import { complain } from '../base/complain.ts';
import { FigureElement } from '../base/figure-element.ts';
import { PlotView } from '../base/plot-view.ts';
import { SliderRow } from '../base/slider-row.ts';
import { drawConfusion, drawKernels } from './network-drawing.ts';

/** A training is kept so often while it lasts, in milliseconds, and whenever it stops. */
const KEEPING = 1000;
const KEPT = 'The training is kept on this device.';

/** `<tiny-network-figure>`: trains a network, stops, goes on, and keeps it on the reader's device. */
class TinyNetworkFigure extends FigureElement<TrainingState, TrainingState> {
  #shipped!: Pick<TrainingStanding, 'confusion' | 'curve'>;
  #now!: TrainingStanding;
  #kept = 0;
  /** What is said of how the training is kept. */
  #keeping = '';
  #seed!: SliderRow;
  #plot!: PlotView;
  readonly #client = new TrainingClient({
    frame: (frame, isAtRest) => this.#receive(frame, isAtRest),
    failed: (message) => this.#fail(message),
  });
  readonly #keep = (): void => this.#keepNow();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#keep);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#keep);
    this.#keepNow();
    this.#client.close();
    if (this.#now.activity === 'training') this.#now = { ...this.#now, activity: 'stopped' };
  }

  protected override open(): void {
    const { seed, confusion, curve } = fromAttribute<
      TrainingState & { confusion: Confusion; curve: TrainingCurve }
    >(this.dataset['source']!);
    this.#shipped = { confusion, curve };
    this.#now = shippedStanding(seed, this.#shipped);
    this.begin(new EditSession(trainingModel, { seed }));
  }

  protected override connect(): void {
    this.#seed = new SliderRow(this, 'seed', SEED_SLIDER, (seed) => this.change({ seed }));
    this.#plot = new PlotView(this.find('[data-plot=training]'), (place) => this.#read(place));
    this.#button('train').addEventListener('click', () => this.#toggle());
    this.#button('restart').addEventListener('click', () => this.#startOver());
    this.#button('shipped').addEventListener('click', () => void this.#useShipped());
    this.#restore();
  }

  #button(act: string): HTMLElement {
    return this.find(`[data-act=${act}]`);
  }

  /** Takes up what was kept when the reader was here before. */
  #restore(): void {
    try {
      const kept = keptTraining();
      if (kept === undefined) return this.draw();
      this.#now = keptStanding(kept);
      this.#keeping = KEPT;
      this.draw();
    } catch (error) {
      this.draw();
      complain(
        this,
        `The training kept on this device cannot be read: ${(error as Error).message}.`,
      );
    }
  }

  #toggle(): void {
    const { activity, seed, step, network, memory } = this.#now;
    complain(this, '');
    if (activity === 'training') return this.#client.stop();
    const isNew = activity === 'shipped';
    if (isNew) this.#becomeUntrained();
    this.#set({ activity: 'training' });
    if (isNew || activity === 'untrained') this.#client.train({ seed: this.#now.seed, step: 0 });
    else if (!this.#client.goOn(step)) {
      this.#client.train({ seed, step, weights: weightsOf(network!), memory });
    }
  }

  #startOver(): void {
    this.#client.close();
    forgetTraining();
    this.#becomeUntrained();
    this.draw();
  }

  #becomeUntrained(): void {
    this.#keeping = '';
    this.#now = untrainedStanding(this.session.state.seed);
    useNetwork({ network: this.#now.network!, isTraining: false });
  }

  async #useShipped(): Promise<void> {
    this.#client.close();
    try {
      const network = await shippedNetwork();
      forgetTraining();
      this.#keeping = '';
      this.#now = shippedStanding(this.session.state.seed, this.#shipped, network);
      useNetwork({ network, isTraining: false });
      this.draw();
    } catch {
      complain(this, 'The page’s weights could not be loaded. Are you connected?');
    }
  }

  #receive(frame: TrainingFrame, isAtRest: boolean): void {
    const after = standingAfter(this.#now, frame, isAtRest);
    this.#now = after;
    const now = performance.now();
    if (isAtRest || now - this.#kept > KEEPING) {
      this.#kept = now;
      this.#keepNow();
    }
    this.draw();
    useNetwork({ network: after.network, isTraining: !isAtRest });
  }

  #fail(message: string): void {
    this.#set({ activity: this.#now.step === 0 ? 'untrained' : 'stopped' });
    complain(this, message);
  }

  #keepNow(): void {
    const kept = toKeep(this.#now);
    if (kept === undefined) return;
    try {
      keepTraining(kept);
      this.#keeping = KEPT;
    } catch {
      this.#keeping =
        'It cannot be kept on this device, whose storage is full or blocked: it is gone when you leave.';
    }
  }

  #set(change: Partial<TrainingStanding>): void {
    this.#now = { ...this.#now, ...change };
    this.draw();
  }

  protected override draw(spoken?: string): void {
    const { activity, seed, step, network, confusion, curve } = this.#now;
    this.#seed.show(this.session.state.seed);
    const isTraining = activity === 'training';
    const begins = activity === 'shipped' || activity === 'untrained';
    this.#button('train').textContent = isTraining ? 'Stop' : begins ? 'Train' : 'Go on';
    this.#plot.show(trainingPlot(curve), this.#place());
    drawConfusion(this, confusion);
    if (network !== undefined) drawKernels(this, network);
    const sentence = standingSentence({ activity, step, confusion });
    const all = [sentence, this.#keeping, seedSentence(activity, seed, this.session.state.seed)];
    announce(this, all.filter((text) => text !== '').join(' '), isTraining ? null : spoken);
  }

  /** The place of the plot that is read: the newest one, until the reader chooses another. */
  #chosen: number | undefined;
  #place(): number {
    return this.#chosen ?? CURVE_STEP * Math.max(1, this.#now.curve.loss.length);
  }

  #read(place: number): void {
    this.#chosen = place;
    this.#plot.show(trainingPlot(this.#now.curve), place);
  }
}

customElements.define('tiny-network-figure', TinyNetworkFigure);
