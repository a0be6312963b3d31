import type { Example } from '../network/loss.ts';
import type { Network } from '../network/network.ts';
import { predict } from '../network/run-network.ts';

/** How often a shape was taken for which: a row for each shape, a column for each answer. */
export type Confusion = readonly (readonly number[])[];

/** The class that a network finds the most probable. */
export function answerOf(network: Network, input: Example['input']): number {
  const { data } = predict(network, input);
  return data.indexOf(Math.max(...data));
}

/**
 * What a network answers to examples that it has not learned from. They can be asked for a few at a
 * time: then each counts with its latest answer.
 */
export class Examination {
  readonly #examples: readonly Example[];
  readonly #answers: number[] = [];
  readonly #classes: number;
  #next = 0;

  constructor(examples: readonly Example[], classes: number) {
    this.#examples = examples;
    this.#classes = classes;
  }

  /** Asks for the next so many, from the first again after the last. @default all */
  ask(network: Network, count: number = this.#examples.length): void {
    for (let i = 0; i < count; i++) {
      this.#answers[this.#next] = answerOf(network, this.#examples[this.#next]!.input);
      this.#next = (this.#next + 1) % this.#examples.length;
    }
  }

  get confusion(): Confusion {
    const counts = Array.from({ length: this.#classes }, () =>
      new Array<number>(this.#classes).fill(0),
    );
    this.#answers.forEach((answer, i) => {
      counts[this.#examples[i]!.label]![answer]! += 1;
    });
    return counts;
  }
}

/** The share of right answers: those on the diagonal. */
export function accuracyOf(confusion: Confusion): number {
  const right = confusion.reduce((sum, row, shape) => sum + row[shape]!, 0);
  const all = confusion.flat().reduce((sum, count) => sum + count, 0);
  return right / all;
}
