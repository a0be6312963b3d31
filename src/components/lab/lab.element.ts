import { type FilterSettings } from '../../lib/pictures/index.ts';
import { fromEntries, nameOf, toEntries, type LabState } from '../../lib/lab/index.ts';
import { FilterClient, type Filtered } from '../filtering/filter-client.ts';
import { Choices } from './choices.ts';
import { CompareView, type Pixel } from './compare-view.ts';
import { saveAs } from './download.ts';
import { KernelField } from './kernel-field.ts';
import { PictureSource, type OpenedPicture } from './picture-source.ts';
import { PixelReadout } from './pixel-readout.ts';
import { PixelStepper } from './pixel-stepper.ts';
import { WorkStatus } from './work-status.ts';

/** Browsers object to an address that changes with every step of a slider. */
const SETTLING_IN_MS = 300;

/** `<convolution-lab>`: joins picture, settings, worker and view; Lab.astro has its markup. */
class ConvolutionLab extends HTMLElement {
  #settings!: FilterSettings;
  #opened: OpenedPicture | undefined;
  #result: Filtered | undefined;
  #pixel: Pixel = { x: 0, y: 0 };
  #timer = 0;

  #source!: PictureSource;
  #kernelField!: KernelField;
  #choices!: Choices;
  #client!: FilterClient;
  #view!: CompareView;
  #status!: WorkStatus;
  #readout!: PixelReadout;
  #stepper!: PixelStepper;

  connectedCallback(): void {
    if (this.#source !== undefined) return;
    this.#source = new PictureSource(this, (opened) => this.#open(opened));
    const { settings, sample } = this.#readAddress();
    this.#settings = settings;
    this.#kernelField = new KernelField(this, settings.kernel, (kernel) => this.#set({ kernel }));
    this.#choices = new Choices(this.#find('form'), () => this.#set(this.#choices.value));
    this.#choices.show(settings);
    this.#client = new FilterClient({
      progress: (done) => this.#status.progress(done),
      result: (filtered) => this.#show(filtered),
      failed: (message) =>
        this.#status.fail(`The picture could not be filtered: ${message}. Try a smaller one.`),
    });
    this.#readout = new PixelReadout(this);
    this.#stepper = new PixelStepper(this);
    this.#status = new WorkStatus(this, {
      cancel: () => this.#client.cancel(),
      again: () => this.#run(),
    });
    this.#view = new CompareView(this, {
      pointed: (pixel) => this.#read(pixel ?? this.#pixel),
      chosen: (pixel) => this.#choose(pixel),
    });
    this.#find('[data-action=download]').addEventListener('click', () => void this.#download());
    window.addEventListener('hashchange', this.#follow);
    this.#source.openSample(sample ?? this.#source.samples[0]!);
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    window.removeEventListener('hashchange', this.#follow);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  #open(opened: OpenedPicture): void {
    const isFirst = this.#opened === undefined;
    this.#opened = opened;
    this.#result = undefined;
    this.#client.setPicture(opened.picture);
    void this.#view.showOriginal(opened.picture);
    this.#find<HTMLButtonElement>('[data-action=download]').disabled = true;
    this.toggleAttribute('data-loaded', true);
    if (!isFirst) this.#writeAddress();
    this.#run();
  }

  #set(changes: Partial<FilterSettings>): void {
    this.#settings = { ...this.#settings, ...changes };
    this.#writeAddress();
    this.#run();
  }

  #run(): void {
    if (this.#opened === undefined) return;
    const { kernel } = this.#settings;
    this.#view.setWindow(kernel.width, kernel.height);
    this.#status.start();
    this.#client.filter(this.#settings);
    this.#step();
  }

  #show(filtered: Filtered): void {
    const { picture, milliseconds, isNewest } = filtered;
    this.#result = filtered;
    this.#read(this.#pixel);
    void this.#view.showResult(picture).then(() => {
      this.#find<HTMLButtonElement>('[data-action=download]').disabled = this.#result === undefined;
    });
    if (!isNewest) return;
    const size = `${picture.width} × ${picture.height} pixels`;
    this.#status.finish(`${size}, filtered in ${duration(milliseconds)}.`);
  }

  #choose(pixel: Pixel): void {
    this.#pixel = pixel;
    this.#read(pixel);
    this.#readout.say();
    this.#step();
  }

  #read(pixel: Pixel): void {
    if (this.#opened === undefined) return;
    this.#readout.show(pixel, {
      original: this.#opened.picture,
      result: this.#result?.picture,
      mode: (this.#result?.settings ?? this.#settings).mode,
    });
  }

  #step(): void {
    if (this.#opened === undefined) return;
    const { picture } = this.#opened;
    this.#stepper.show({ picture, settings: this.#settings, pixel: this.#pixel });
  }

  async #download(): Promise<void> {
    if (this.#result === undefined || this.#opened === undefined) return;
    const kernel = nameOf(this.#result.settings.kernel) ?? 'kernel';
    const blob = await this.#view.toBlob();
    if (blob !== null) saveAs(blob, `${this.#opened.name}-${kernel}.png`);
  }

  /** The state that the address holds; if it is broken, the defaults and a sentence. */
  #readAddress(): LabState {
    const { samples } = this.#source;
    const place = this.#find('[data-note=address]');
    place.textContent = '';
    try {
      return fromEntries(new URLSearchParams(location.hash.slice(1)), samples);
    } catch (error) {
      place.textContent = `This link is broken, so the lab starts as usual: ${(error as Error).message}`;
      return fromEntries([], samples);
    }
  }

  /** Another link to the lab was followed on this page. */
  readonly #follow = (): void => {
    // The name of a place on the page says nothing of the lab.
    if (!location.hash.includes('=')) return;
    window.clearTimeout(this.#timer);
    const { settings, sample } = this.#readAddress();
    this.#settings = settings;
    this.#kernelField.show(settings.kernel);
    this.#choices.show(settings);
    if (sample !== undefined && sample !== this.#opened?.sample) this.#source.openSample(sample);
    else this.#run();
  };

  #writeAddress(): void {
    this.#find('[data-note=address]').textContent = '';
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const entries = toEntries({ settings: this.#settings, sample: this.#opened?.sample });
      history.replaceState(history.state, '', `#${new URLSearchParams(entries)}`);
    }, SETTLING_IN_MS);
  }
}

function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.max(1, Math.round(milliseconds))} ms`;
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

customElements.define('convolution-lab', ConvolutionLab);
