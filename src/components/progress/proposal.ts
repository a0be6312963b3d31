import {
  dayOf,
  replacementInWords,
  replacementOf,
  type CourseNames,
  type Progress,
} from '../../lib/course/index.ts';

/** Progress that a file holds. */
export interface Proposed {
  readonly name: string;
  readonly progress: Progress;
}

/** Asks whether the progress of a file shall take the place of that on this device. */
export class Proposal {
  readonly #place: HTMLElement;
  readonly #course: CourseNames;
  #file: Proposed | undefined;

  constructor(place: HTMLElement, course: CourseNames) {
    this.#place = place;
    this.#course = course;
  }

  /** @returns whether there is something to ask: the file may hold what is kept already. */
  open(file: Proposed, kept: Progress): boolean {
    if (this.#changes(file, kept).length === 0) return false;
    this.#file = file;
    this.#place.querySelector('[data-file]')!.textContent = file.name;
    this.compareWith(kept);
    this.#place.hidden = false;
    this.#place.focus();
    return true;
  }

  /** Says what would change: again, when what is kept has been changed by another tab. */
  compareWith(kept: Progress): void {
    if (this.#file === undefined) return;
    const lines = this.#changes(this.#file, kept).map((sentence) => {
      const line = document.createElement('li');
      line.textContent = sentence;
      return line;
    });
    this.#place.querySelector('[data-changes]')!.replaceChildren(...lines);
  }

  /** @returns what was proposed. */
  close(): Proposed | undefined {
    const file = this.#file;
    this.#file = undefined;
    this.#place.hidden = true;
    return file;
  }

  #changes({ progress }: Proposed, kept: Progress): string[] {
    return replacementInWords(replacementOf(kept, progress, dayOf(new Date()), this.#course));
  }
}
