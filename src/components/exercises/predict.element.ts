import { predictionOf, type Stepping } from '../../lib/exercises/computation/index.ts';
import {
  inSight,
  listed,
  secondTry,
  shown,
  verdictOn,
  type Predicted,
  type Prediction,
} from '../../lib/exercises/index.ts';
import { parseNumber } from '../../lib/notation/index.ts';
import type { SteppedFigure } from '../page/stepped-figure.ts';
import { announce, nameOf } from './announce.ts';
import { markPlace } from './mark-place.ts';

type Stepper = SteppedFigure<Stepping['source'], Stepping['film']>;

/** `<predict-step>`: asks for the number that its figure will show next. */
class PredictStep extends HTMLElement {
  #figure!: Stepper;
  /** By the step that was asked for. */
  readonly #predicted = new Map<number, Predicted>();
  #source: Stepping['source'] | undefined;
  /** The first answer to the question at hand, where it was a miss. */
  #missed: string | undefined;

  connectedCallback(): void {
    this.#figure = this.closest<Stepper>('[data-figure]')!;
    void customElements.whenDefined(this.#figure.localName).then(() => this.#connect());
  }

  #connect(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check();
    });
    this.#skip.addEventListener('click', () => this.#giveUp());
    this.#toggle.addEventListener('change', () => {
      this.#figure.keep('predict', this.#toggle.checked ? 'on' : 'off');
      this.#ask();
    });
    // A change of pace changes what comes next.
    this.#figure.addEventListener('change', (event) => {
      if (!this.contains(event.target as Node)) this.#ask();
    });
    this.#figure.addEventListener('figure-shown', () => this.#ask());
    this.#ask();
    this.inert = false;
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  get #form(): HTMLFormElement {
    return this.#find('form');
  }

  get #field(): HTMLInputElement {
    return this.#find('input[type=text]');
  }

  get #skip(): HTMLElement {
    return this.#find('[data-skip]');
  }

  get #toggle(): HTMLInputElement {
    return this.#find('[role=switch]');
  }

  /** What comes next, unless it is in sight already. */
  get #prediction(): Prediction | undefined {
    return predictionOf(this.#figure.shown, (step) => {
      const predicted = this.#predicted.get(step);
      return predicted && parseNumber(predicted.typed.at(-1)!);
    });
  }

  /** The question that stands before the field, if one does. */
  get #question(): string {
    return this.#form.hidden ? '' : `Next: ${this.#find('[data-question]').textContent}`;
  }

  #ask(): void {
    const { source, playing } = this.#figure.shown;
    if (source !== this.#source) this.#predicted.clear();
    this.#source = source;
    this.#toggle.checked = this.#figure.kept('predict') !== 'off';
    const prediction = this.#toggle.checked ? this.#prediction : undefined;
    const hadFocus = this.#form.contains(document.activeElement);
    this.#form.hidden = prediction === undefined;
    // Who lets it play wants to watch; the place is kept, so that nothing jumps.
    this.#form.classList.toggle('watching', playing);
    // Where nothing is to be asked the arrow keys go on from the figure itself.
    if (hadFocus && prediction === undefined) this.#figure.focus();
    if (prediction !== undefined) this.#find('[data-question]').textContent = prediction.words;
    this.#missed = undefined;
    this.#skip.textContent = 'Skip';
    this.#field.value = '';
    this.#field.ariaInvalid = null;
    this.#say('');
    this.#list();
  }

  #check(): void {
    const prediction = this.#prediction;
    if (prediction === undefined) return;
    const diagnosis = prediction.judge(this.#field.value);
    this.#field.ariaInvalid = 'sentence' in diagnosis ? 'true' : null;
    if (diagnosis.kind === 'unreadable' || diagnosis.kind === 'unfinished') {
      this.#say(diagnosis.sentence);
      this.#field.select();
      return;
    }
    const typed = this.#field.value.trim();
    const right = diagnosis.kind === 'right';
    const missed = this.#missed;
    if (missed === undefined && prediction.isLast) this.#report(right);
    if (!right && missed === undefined) {
      this.#missed = typed;
      this.#skip.textContent = 'Show it';
      this.#field.select();
      this.#say(secondTry(typed, diagnosis));
    } else {
      const answers = missed === undefined ? [typed] : [missed, typed];
      const predicted = this.#keep(prediction, answers, right);
      this.#figure.advance();
      // Focus stays in the field, and a new label is not read out: so the next question is said.
      this.#say(verdictOn(predicted, diagnosis), this.#question);
    }
    if ('place' in diagnosis) markPlace(this.#figure, diagnosis.place);
  }

  /** Goes on without an answer; after a miss, the number is told. */
  #giveUp(): void {
    const prediction = this.#prediction;
    const missed = this.#missed;
    const told =
      prediction && missed !== undefined ? shown(this.#keep(prediction, [missed], false)) : '';
    this.#figure.advance();
    this.#say(told, this.#question);
  }

  #keep({ name, truth }: Prediction, typed: readonly string[], right: boolean): Predicted {
    const predicted = { name, typed, truth, right };
    this.#predicted.set(this.#figure.shown.next, predicted);
    return predicted;
  }

  #report(right: boolean): void {
    announce(this, nameOf(this.#figure), right);
    // These numbers are known now: what was missed comes back with fresh ones.
    if (!right) announce(this, this.dataset['practice']!, false);
  }

  /** What was typed for the pixel at work, as far as it is shown. */
  #list(): void {
    const { film, step } = this.#figure.shown;
    const items = inSight(this.#predicted, step, film.stepsPerWhole).map((predicted) => {
      const item = document.createElement('li');
      item.className = predicted.right ? 'right' : 'wrong';
      item.textContent = listed(predicted);
      return item;
    });
    this.#find('.answers').replaceChildren(...items);
  }

  /** @param aside For a voice alone: it stands on the page already. */
  #say(sentence: string, aside = ''): void {
    const heard = document.createElement('span');
    heard.className = 'visually-hidden';
    heard.textContent = aside;
    this.#find('.judged').replaceChildren(sentence, ...(aside === '' ? [] : [' ', heard]));
  }
}

customElements.define('predict-step', PredictStep);
