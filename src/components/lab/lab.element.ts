import type { Point } from '../../lib/grid/index.ts';
import { DEFAULTS, downloadName, resultSentence, type LabState } from '../../lib/lab/index.ts';
import { isOpaque, PictureError, type FilterSettings } from '../../lib/pictures/index.ts';
import { connectCopyLink } from '../figures/base/copy-link.ts';
import { encodePng } from '../filtering/encode-png.ts';
import { FilterClient, type Filtered } from '../filtering/filter-client.ts';
import { release } from '../filtering/release.ts';
import { holdsState } from '../page/address.ts';
import { CompareView } from './compare-view.ts';
import { saveAs } from './download.ts';
import { KernelField } from './kernel-field.ts';
import { LabAddress } from './lab-address.ts';
import { PictureSource, type OpenedPicture } from '../photo/opening/picture-source.ts';
import { PixelStepper } from '../photo/steps/pixel-stepper.ts';
import { PixelReadout } from '../photo/view/pixel-readout.ts';
import { SettingsForm } from './settings-form.ts';
import { WorkStatus } from './work-status.ts';

/** `<convolution-lab>`: joins picture, settings, filter and view; Lab.astro has its markup. */
class ConvolutionLab extends HTMLElement {
  #settings: FilterSettings = DEFAULTS;
  #opened: OpenedPicture | undefined;
  #result: Filtered | undefined;
  #pixel: Point = { x: 0, y: 0 };

  #address: LabAddress | undefined;
  #source!: PictureSource;
  #kernelField!: KernelField;
  #form!: SettingsForm;
  #client!: FilterClient;
  #view!: CompareView;
  #status!: WorkStatus;
  #readout!: PixelReadout;
  #stepper!: PixelStepper;

  connectedCallback(): void {
    if (this.#address === undefined) this.#build();
    this.#client = new FilterClient({
      progress: (done) => this.#status.progress(done),
      result: (filtered) => this.#show(filtered),
      failed: (message) =>
        this.#status.fail(
          /alloc|memory/i.test(message) ? `${message} Try a smaller one.` : message,
        ),
    });
    this.#source.start();
    this.#address!.start();
    if (this.#opened !== undefined) this.#client.setPicture(this.#opened.picture);
    if (this.#opened === undefined || holdsState()) this.#follow();
    else this.#run();
  }

  disconnectedCallback(): void {
    this.#address!.stop();
    this.#source.stop();
    this.#client.close();
    this.#status.stop();
    this.#stepper.stop();
  }

  #build(): void {
    this.#address = new LabAddress(this.#find('[data-note=address]'), () => this.#follow());
    this.#source = new PictureSource(this, document, {
      opened: (picture) => this.#open(picture),
      failed: () => {
        if (this.#opened === undefined) this.#status.fail();
      },
    });
    this.#kernelField = new KernelField(this, DEFAULTS.kernel, (kernel) => this.#set({ kernel }));
    this.#form = new SettingsForm(this.#find('form'), () => this.#set(this.#form.value));
    this.#readout = new PixelReadout(this);
    this.#stepper = new PixelStepper(this);
    this.#status = new WorkStatus(this, {
      cancel: () => this.#client.cancel(),
      again: () => (this.#opened === undefined ? this.#source.again() : this.#run()),
      shown: () => this.#shown(),
    });
    this.#view = new CompareView(this, {
      pointed: (pixel) => this.#read(pixel ?? this.#pixel),
      chosen: (pixel) => this.#choose(pixel),
    });
    connectCopyLink(this.#find('figure'), () => this.#address!.writeNow(() => this.#state));
    this.#find('[data-action=download]').addEventListener('click', () => void this.#download());
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  /** Takes over what the address holds. */
  #follow(): void {
    const { settings, sample } = this.#address!.read();
    this.#settings = settings;
    this.#kernelField.show(settings.kernel);
    this.#form.show(settings);
    if (sample !== undefined && sample !== this.#opened?.sample) this.#source.openSample(sample);
    else if (this.#opened === undefined) void this.#source.openKept();
    else this.#run();
  }

  get #state(): LabState {
    return { settings: this.#settings, sample: this.#opened?.sample };
  }

  #writeAddress(): void {
    this.#address!.write(() => this.#state);
  }

  #open(opened: OpenedPicture): void {
    const previous = this.#opened;
    this.#opened = opened;
    this.#result = undefined;
    this.#client.setPicture(opened.picture);
    this.#view.showOriginal(opened.picture).catch(this.#unseen);
    this.#find<HTMLButtonElement>('[data-action=download]').disabled = true;
    this.toggleAttribute('data-loaded', true);
    if (previous !== undefined) this.#writeAddress();
    this.#run();
    if (previous !== undefined) release(previous.picture.data);
  }

  #set(changes: Partial<FilterSettings>): void {
    this.#settings = { ...this.#settings, ...changes };
    this.#writeAddress();
    this.#run();
  }

  #run(): void {
    if (this.#opened === undefined) return;
    this.#view.setKernelSize(this.#settings.kernel);
    this.#status.start();
    this.#client.filter(this.#settings);
    this.#openInStepper();
  }

  #show(filtered: Filtered): void {
    this.#result = filtered;
    this.#read(this.#pixel);
    this.#view.showResult(filtered.picture).then(() => {
      this.#find<HTMLButtonElement>('[data-action=download]').disabled = this.#result === undefined;
    }, this.#unseen);
    if (filtered.isNewest) {
      this.#status.finish(resultSentence(filtered.picture, filtered.milliseconds));
    }
  }

  /** A picture could not be painted. */
  readonly #unseen = (error: unknown): void => this.#status.fail((error as Error).message);

  /** What is in the picture, in a sentence. */
  #shown(): string {
    if (this.#opened === undefined) return 'No picture is open.';
    return this.#result === undefined
      ? 'The picture is shown as it was opened.'
      : 'The picture shows the last result.';
  }

  #choose(pixel: Point): void {
    this.#pixel = pixel;
    this.#read(pixel);
    this.#readout.announce();
    this.#openInStepper();
  }

  #read(pixel: Point): void {
    if (this.#opened === undefined) return;
    this.#readout.show(pixel, {
      original: this.#opened.picture,
      result: this.#result?.picture,
      mode: (this.#result?.settings ?? this.#settings).mode,
    });
  }

  #openInStepper(): void {
    if (this.#opened === undefined) return;
    const { picture } = this.#opened;
    this.#stepper.show({ picture, settings: this.#settings, pixel: this.#pixel });
  }

  async #download(): Promise<void> {
    if (this.#result === undefined || this.#opened === undefined) return;
    const name = downloadName(this.#opened.name, this.#result.settings.kernel);
    const { picture } = this.#result;
    // A canvas is exact for opaque pixels only, but much faster.
    const made = isOpaque(picture) ? this.#view.toBlob(picture) : encodePng(picture);
    this.#status.complain('');
    try {
      const blob = await made;
      if (blob === null) throw new RangeError('The browser has made no file');
      saveAs(blob, name);
    } catch (error) {
      this.#status.complain(`The PNG could not be made: ${lackOf(error as Error)}`);
    }
  }
}

function lackOf(error: Error): string {
  if (error instanceof PictureError) return error.message;
  return error instanceof RangeError
    ? 'your browser ran short of memory for it.'
    : 'what makes it could not be loaded. Are you connected?';
}

customElements.define('convolution-lab', ConvolutionLab);
