import { select } from 'd3';
import { markCells } from '../../draw/grid.ts';
import {
  diagnose,
  LARGEST_SEED,
  ROUNDS,
  type Diagnosis,
  type Place,
  type TidyKind,
} from '../../lib/exercises/index.ts';
import { readAddress, writeAddress } from '../figures/base/address.ts';
import { draw, entryOf, stateOf } from './faded-page.ts';
import { makeRound, type Round } from '../../lib/exercises/round.ts';
import { announce, nameOf } from './announce.ts';

/** `<faded-exercise>`: checks what is typed, turns the rounds, and makes new numbers. */
class FadedExercise extends HTMLElement {
  #seed = 0;
  #index = 0;
  #round!: Round;
  /** The first mistake of the present round, and whether there was one or the answers were shown. */
  #mistake: string | undefined;
  #missed = false;
  #shown = false;

  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#checkAll();
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      this.#checkOne(event.target);
    });
    this.addEventListener('input', (event) => {
      this.#setState(event.target as HTMLInputElement, undefined);
    });
    this.#on('back', () => this.#turn(this.#index - 1));
    this.#on('next', () => this.#turn(this.#index + 1));
    this.#on('fresh', () => this.#renew());
    for (const button of this.querySelectorAll('[data-do=answers]')) {
      button.addEventListener('click', () => this.#showAnswers());
    }
    window.addEventListener('hashchange', this.#readAddress);
    this.#load(Number(this.dataset['seed']));
    this.#readAddress();
    this.#find<HTMLFieldSetElement>('fieldset').disabled = false;
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#readAddress);
  }

  #find<Found extends Element = HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  #on(name: string, act: () => void): void {
    this.#find(`[data-do=${name}]`).addEventListener('click', act);
  }

  get #forms(): HTMLFormElement[] {
    return [...this.querySelectorAll('form')];
  }

  get #places(): HTMLElement[] {
    return [...this.#forms[this.#index]!.querySelectorAll<HTMLElement>('[data-field]')];
  }

  get #inputs(): HTMLInputElement[] {
    return this.#places.flatMap((place) => place.querySelector('input') ?? []);
  }

  readonly #readAddress = (): void => {
    const text = readAddress(this)?.get('seed');
    if (text === undefined || text === null || text === String(this.#seed)) return;
    if (/^\d{1,9}$/.test(text)) this.#load(Number(text));
    else this.#say('The link holds no numbers that can be read, so these are others.');
  };

  #renew(): void {
    // Never the same twice in a row.
    const seed = Math.floor(Math.random() * LARGEST_SEED) + 1;
    this.#load(seed === this.#seed ? (seed % LARGEST_SEED) + 1 : seed);
    writeAddress(this, { seed: String(this.#seed) });
    this.#say('Here are new numbers, in all four rounds.');
  }

  /** Fills all rounds with the numbers of a seed. */
  #load(seed: number): void {
    this.#seed = seed;
    this.#find<HTMLAnchorElement>('[data-link]').href = `#${new URLSearchParams({
      figure: this.id,
      seed: String(seed),
    })}`;
    for (const [index, form] of this.#forms.entries()) {
      const round = this.#make(index);
      form.querySelector('[data-task]')!.textContent = round.task;
      draw(form, round.image);
      draw(form, round.kernel);
      for (const [place, element] of form.querySelectorAll('[data-field]').entries()) {
        const given = element.querySelector('[data-given]');
        if (given !== null) given.textContent = round.fields[place]!.truth;
      }
    }
    this.#open(this.#index);
  }

  #make(index: number): Round {
    return makeRound(this.#seed, this.dataset['kind'] as TidyKind, index);
  }

  #turn(index: number): void {
    this.#open(index);
    this.#forms[index]!.querySelector('h3')!.focus();
  }

  #open(index: number): void {
    this.#index = index;
    this.#round = this.#make(index);
    this.#missed = false;
    this.#shown = false;
    this.#mistake = undefined;
    for (const [other, form] of this.#forms.entries()) form.classList.toggle('at', other === index);
    for (const input of this.#inputs) {
      input.value = '';
      this.#setState(input, undefined);
    }
    this.#find<HTMLButtonElement>('[data-do=back]').disabled = index === 0;
    this.#find<HTMLButtonElement>('[data-do=next]').disabled = index === ROUNDS.length - 1;
    this.#mark({});
    this.#say('');
  }

  #judge(input: HTMLInputElement): Diagnosis {
    const index = this.#places.findIndex((place) => place.contains(input));
    const { computation, fields } = this.#round;
    const entries = this.#places.flatMap((place, at) =>
      fields[at]!.question.asks === 'product' ? [entryOf(place)] : [],
    );
    const { question } = fields[index]!;
    const diagnosis = diagnose(input.value, { computation, question, entries });
    const right = diagnosis.kind === 'right';
    this.#setState(input, right ? 'right' : 'wrong');
    if (!right) {
      if (diagnosis.kind === 'mistake') this.#mistake ??= diagnosis.mistakes[0]!.id;
      this.#missed = true;
    }
    return diagnosis;
  }

  /** Says what is to be said of one number; a right one leads on to the next empty field. */
  #checkOne(input: HTMLInputElement): void {
    const diagnosis = this.#judge(input);
    this.#tell(input, diagnosis);
    if (diagnosis.kind !== 'right' || this.#finish()) return;
    this.#inputs.find(({ value }) => value === '')?.focus();
  }

  #checkAll(): void {
    const filled = this.#inputs.filter(({ value }) => value.trim() !== '');
    const judged = filled.map((input) => ({ input, diagnosis: this.#judge(input) }));
    const wrong = judged.find(({ diagnosis }) => diagnosis.kind !== 'right');
    const left = this.#inputs.length - filled.length;
    if (wrong !== undefined) this.#tell(wrong.input, wrong.diagnosis);
    else if (!this.#finish()) {
      this.#mark({});
      const start = filled.length === 0 ? '' : 'Right so far. ';
      this.#say(`${start}${left === 1 ? 'One number is' : `${left} numbers are`} still to come.`);
    }
  }

  #tell(input: HTMLInputElement, diagnosis: Diagnosis): void {
    const name = input.ariaLabel!;
    this.#mark('place' in diagnosis ? diagnosis.place : {});
    this.#say(
      diagnosis.kind === 'right' ? `${name}: right.` : `${name}: not yet. ${diagnosis.sentence}`,
    );
  }

  /** If every number is right, the round is finished. */
  #finish(): boolean {
    const all = this.#inputs.every((input) => stateOf(input) === 'right');
    if (!all) return false;
    this.#mark({});
    const last = this.#index === ROUNDS.length - 1;
    this.#say(`All of it is right. ${last ? 'You can do it alone.' : 'Try the next round.'}`);
    if (!this.#shown) announce(this, nameOf(this), !this.#missed, this.#mistake);
    return true;
  }

  #showAnswers(): void {
    this.#shown = true;
    for (const [index, place] of this.#places.entries()) {
      const input = place.querySelector('input');
      if (input === null) continue;
      input.value = this.#round.fields[index]!.truth;
      this.#setState(input, 'right');
    }
    this.#mark({});
    this.#say('These are the answers. New numbers give you another try.');
  }

  #setState(input: HTMLInputElement, state: 'right' | 'wrong' | undefined): void {
    const place = input.closest<HTMLElement>('[data-field]')!;
    if (state === undefined) delete place.dataset['state'];
    else place.dataset['state'] = state;
    input.ariaInvalid = state === 'wrong' ? 'true' : null;
  }

  #mark(place: Place): void {
    const { kernel, operation } = this.#round.computation;
    const turn = operation === 'convolve';
    const keys = {
      image: place['image'] ?? [],
      // The kernel is shown as it is written; the place speaks of the one that is laid on.
      kernel: (place['kernel'] ?? []).map(({ x, y }) =>
        turn ? { x: kernel.width - 1 - x, y: kernel.height - 1 - y } : { x, y },
      ),
    };
    for (const [panel, points] of Object.entries(keys)) {
      const svg = this.#forms[this.#index]!.querySelector<SVGSVGElement>(`svg.${panel}`)!;
      markCells(select(svg), new Set(points.map(({ x, y }) => `${x},${y}`)), 'mistaken');
    }
  }

  #say(sentence: string): void {
    this.#find('.judged').textContent = sentence;
  }
}

customElements.define('faded-exercise', FadedExercise);
