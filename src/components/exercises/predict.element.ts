import { select } from 'd3';
import { markCells } from '../../draw/grid.ts';
// From the files themselves: the index would bring the seeded exercises along.
import { storageOf } from '../../lib/exercises/computation.ts';
import {
  diagnose,
  type Diagnosis,
  type Exercise,
  type Place,
} from '../../lib/exercises/diagnose.ts';
import { truthOf } from '../../lib/exercises/numbers.ts';
import { formatNumber, formatWeight, parseNumber } from '../../lib/notation/index.ts';
import type { TraceFilm } from '../../lib/trace/index.ts';
import type { FilmFigure } from '../figures/base/film-figure.ts';
import type { FigureSource } from '../../lib/films/source.ts';
import { announce, nameOf } from './announce.ts';
import { predictionOf, questionText } from '../../lib/exercises/prediction.ts';

/** What a reader typed before a step, beside what it showed. */
interface Prediction {
  readonly name: string;
  readonly typed: string;
  readonly truth: string;
  readonly right: boolean;
}

/** `<predict-step>`: asks for the number that its figure will show next. */
class PredictStep extends HTMLElement {
  #figure!: FilmFigure<FigureSource, TraceFilm>;
  /** By the step that was asked for. */
  readonly #predictions = new Map<number, Prediction>();
  #source: FigureSource | undefined;

  connectedCallback(): void {
    this.#figure = this.closest<FilmFigure<FigureSource, TraceFilm>>('[data-figure]')!;
    void customElements.whenDefined(this.#figure.localName).then(() => this.#connect());
  }

  #connect(): void {
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check();
    });
    this.#find('[data-skip]').addEventListener('click', () => {
      this.#figure.advance();
      this.#say('', this.#question);
    });
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
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  get #field(): HTMLInputElement {
    return this.#find('input[type=text]');
  }

  get #toggle(): HTMLInputElement {
    return this.#find('[role=switch]');
  }

  /** What comes next as an exercise, unless it is in sight already. */
  get #exercise(): Exercise | undefined {
    const { source, film, step, next } = this.#figure.shown;
    return predictionOf(source, film, step, next, (at) => {
      const prediction = this.#predictions.get(at);
      return prediction && parseNumber(prediction.typed);
    });
  }

  /** The question that stands before the field, if one does. */
  get #question(): string {
    const form = this.#find('form');
    return form.hidden ? '' : `Next: ${this.#find('[data-question]').textContent}`;
  }

  #ask(): void {
    const { source, film, next, playing } = this.#figure.shown;
    if (source !== this.#source) this.#predictions.clear();
    this.#source = source;
    this.#toggle.checked = this.#figure.kept('predict') !== 'off';
    const exercise = this.#toggle.checked ? this.#exercise : undefined;
    const hadFocus = this.#find('form').contains(document.activeElement);
    this.#find('form').hidden = exercise === undefined;
    // Who lets it play wants to watch; the place is kept, so that nothing jumps.
    this.#find('form').classList.toggle('watching', playing);
    // Where nothing is to be asked the arrow keys go on from the figure itself.
    if (hadFocus && exercise === undefined) this.#figure.focus();
    if (exercise !== undefined) {
      this.#find('[data-question]').textContent = questionText(exercise, film, next);
    }
    this.#field.value = '';
    this.#field.ariaInvalid = null;
    this.#say('');
    this.#list();
  }

  #check(): void {
    const exercise = this.#exercise;
    if (exercise === undefined) return;
    const typed = this.#field.value;
    const diagnosis = diagnose(typed, exercise);
    if (diagnosis.kind === 'unreadable') {
      this.#field.ariaInvalid = 'true';
      this.#say(diagnosis.sentence);
      return;
    }
    const { next } = this.#figure.shown;
    const prediction = this.#prediction(exercise, typed.trim(), diagnosis.kind === 'right');
    this.#predictions.set(next, prediction);
    this.#figure.advance();
    // Focus stays in the field, and a new label is not read out: so the next question is said.
    this.#say(verdict(prediction, diagnosis), this.#question);
    if ('place' in diagnosis) this.#mark(diagnosis.place);
    if (isLast(exercise)) {
      const mistake = diagnosis.kind === 'mistake' ? diagnosis.mistakes[0]!.id : undefined;
      announce(this, nameOf(this.#figure), prediction.right, mistake);
      // These numbers are known now: what was missed comes back with fresh ones.
      if (!prediction.right) announce(this, this.dataset['practice']!, false, mistake);
    }
  }

  #prediction(exercise: Exercise, typed: string, right: boolean): Prediction {
    const { computation, question } = exercise;
    const truth = formatNumber(truthOf(computation, question), question.asks === 'sum' ? 2 : 1);
    if (question.asks !== 'product') {
      const name = question.asks === 'sum' ? 'the sum' : 'the stored number';
      return { name, typed, truth, right };
    }
    const { film, next } = this.#figure.shown;
    const { pixel, weight } = film.trace.frameAt(next).taps[question.tap]!;
    return { name: `${formatNumber(pixel)} × ${formatWeight(weight)}`, typed, truth, right };
  }

  /** What was typed for the pixel at work, as far as it is shown. */
  #list(): void {
    const { film, step } = this.#figure.shown;
    const pixel = (one: number) => Math.floor(one / film.stepsPerWhole);
    const shown = [...this.#predictions]
      .filter(([asked]) => asked <= step && pixel(asked) === pixel(step))
      .toSorted(([a], [b]) => a - b)
      .map(([, { name, typed, truth, right }]) => {
        const item = document.createElement('li');
        item.className = right ? 'right' : 'wrong';
        item.textContent = right
          ? `${name}: you: ${typed} ✓`
          : `${name}: you: ${typed}, it is ${truth}`;
        return item;
      });
    this.#find('.answers').replaceChildren(...shown);
  }

  /** @param aside For a voice alone: it stands on the page already. */
  #say(sentence: string, aside = ''): void {
    const heard = document.createElement('span');
    heard.className = 'visually-hidden';
    heard.textContent = aside;
    this.#find('.judged').replaceChildren(sentence, ...(aside === '' ? [] : [' ', heard]));
  }

  #mark(place: Place): void {
    for (const svg of this.#figure.querySelectorAll<SVGSVGElement>('svg[data-part]')) {
      const points = place[svg.dataset['part']!] ?? [];
      markCells(select(svg), new Set(points.map(({ x, y }) => `${x},${y}`)), 'mistaken');
    }
  }
}

/** A pixel is finished with the number that is kept. */
const isLast = ({ computation, question }: Exercise): boolean =>
  question.asks === 'value' || (question.asks === 'sum' && storageOf(computation) === 'float');

function verdict(
  { name, typed, truth }: Prediction,
  diagnosis: Exclude<Diagnosis, { kind: 'unreadable' }>,
): string {
  if (diagnosis.kind === 'right') return `Right: ${name} is ${truth}.`;
  return `You said ${typed}, but ${name} is ${truth}. ${diagnosis.sentence}`;
}

customElements.define('predict-step', PredictStep);
