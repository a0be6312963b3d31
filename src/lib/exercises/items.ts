import type { PracticeName } from './faded/index.ts';
import type { NumericTask } from './numeric/index.ts';

interface Hinted {
  /** A nudge, the way, the next step: for who is stuck. */
  readonly hints?: readonly [string, string, string];
}

/** A question with several answers, of which one is right. */
export interface ChoiceItem extends Hinted {
  readonly kind: 'choice';
  /** `lesson/name`, unique on the site: progress is kept under it. */
  readonly name: string;
  readonly question: string;
  readonly options: readonly {
    readonly text: string;
    readonly correct?: true;
    /** What is said to a reader who chose it: why it is right, or which mistake it is. */
    readonly why: string;
  }[];
}

/** Steps to put in order. */
export interface OrderItem extends Hinted {
  readonly kind: 'order';
  readonly name: string;
  readonly question: string;
  /** In the right order. */
  readonly steps: readonly string[];
  /** Said when the order is right. */
  readonly why: string;
}

/** A question whose answer is a number. */
export interface NumericItem extends Hinted {
  readonly kind: 'numeric';
  readonly name: string;
  /** As the lesson asks, beside what its text shows. */
  readonly task: NumericTask;
  /** The same on other numbers, of which each review takes another. */
  readonly fresh: readonly NumericTask[];
}

/** A computation by hand with less and less help, on fresh numbers each time. */
export interface FadedItem {
  readonly kind: 'faded';
  readonly name: string;
  readonly numbers: PracticeName;
  readonly title: string;
}

/** Their words are plain text, in which a name of code stands between backticks. */
export type ExerciseItem = ChoiceItem | OrderItem | NumericItem | FadedItem;

/** The slug of the lesson that an exercise belongs to. */
export const lessonOf = (name: string): string => name.split('/')[0]!;

/** The props of the `Faded` that shows a computation. Its id is its name within the lesson. */
export const faded = ({
  name,
  numbers,
  title,
}: FadedItem): { id: string; kind: FadedItem['numbers']; title: string } => ({
  id: name.slice(lessonOf(name).length + 1),
  kind: numbers,
  title,
});
