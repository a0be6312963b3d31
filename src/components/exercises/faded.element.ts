import {
  anotherSeed,
  Attempt,
  roundsOf,
  seedFrom,
  type PracticeName,
  type Reply,
  type Round,
} from '../../lib/exercises/faded/index.ts';
import { readFigure, writeFigure } from '../page/address.ts';
import { announce, nameOf } from './announce.ts';
import { markPlace } from './mark-place.ts';
import { RoundView } from './round-view.ts';

/** `<faded-exercise>`: checks what is typed, turns the rounds, and makes new numbers. */
class FadedExercise extends HTMLElement {
  #seed = 0;
  #index = 0;
  #rounds!: readonly Round[];
  #views!: readonly RoundView[];
  #attempt!: Attempt;

  connectedCallback(): void {
    window.addEventListener('hashchange', this.#readAddress);
    if (this.#views !== undefined) return;
    this.#views = [...this.querySelectorAll('form')].map((form) => new RoundView(form));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show(this.#attempt.checkAll());
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      this.#show(this.#attempt.checkRow(this.#view.fieldOf(event.target)));
    });
    this.addEventListener('input', (event) => {
      const input = event.target as HTMLInputElement;
      this.#attempt.type(this.#view.fieldOf(input), input.value);
      this.#view.update(this.#attempt);
    });
    this.#on('back', () => this.#turn(this.#index - 1));
    this.#on('next', () => this.#turn(this.#index + 1));
    this.#on('fresh', () => this.#renew());
    this.#on('answers', () => this.#show(this.#attempt.showAnswers()));
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
    for (const button of this.querySelectorAll(`[data-do=${name}]`)) {
      button.addEventListener('click', act);
    }
  }

  get #view(): RoundView {
    return this.#views[this.#index]!;
  }

  readonly #readAddress = (): void => {
    const text = readFigure(this)?.get('seed');
    if (text === undefined || text === null || text === String(this.#seed)) return;
    const seed = seedFrom(text);
    if (seed !== undefined) this.#load(seed);
    else this.#say('The numbers in the link could not be read, so here are others.');
  };

  #renew(): void {
    this.#load(anotherSeed(Math.random, this.#seed));
    writeFigure(this, () => ({ seed: String(this.#seed) }));
    this.#say('Here are new numbers, in all four rounds.');
  }

  /** Fills all rounds with the numbers of a seed. */
  #load(seed: number): void {
    this.#seed = seed;
    this.#rounds = roundsOf(this.dataset['kind'] as PracticeName, seed);
    const link = new URLSearchParams({ figure: this.id, seed: String(seed) });
    this.#find<HTMLAnchorElement>('[data-link]').href = `#${link}`;
    for (const [index, round] of this.#rounds.entries()) this.#views[index]!.draw(round);
    this.#open(this.#index);
  }

  #turn(index: number): void {
    this.#open(index);
    this.#find('form.at h3').focus();
  }

  /** Begins a round, from the start. */
  #open(index: number): void {
    this.#index = index;
    const round = this.#rounds[index]!;
    for (const [other, { form }] of this.#views.entries()) {
      form.classList.toggle('at', other === index);
    }
    this.#find<HTMLButtonElement>('[data-do=back]').disabled = index === 0;
    this.#find<HTMLButtonElement>('[data-do=next]').disabled = round.isLast;
    this.#attempt = new Attempt(round);
    this.#show({ sentence: '', place: {} });
  }

  #show({ sentence, place, next, finished }: Reply): void {
    this.#view.update(this.#attempt);
    markPlace(this.#view.form, place);
    this.#say(sentence);
    if (next !== undefined) this.#view.focus(next);
    if (finished !== undefined) announce(this, nameOf(this), finished.correct);
  }

  #say(sentence: string): void {
    this.#find('.judged').textContent = sentence;
  }
}

customElements.define('faded-exercise', FadedExercise);
