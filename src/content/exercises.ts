import {
  lessonOf,
  type ChoiceItem,
  type ExerciseItem,
  type FadedItem,
  type OrderItem,
} from '../lib/exercises/items.ts';

const files = import.meta.glob<{ exercises: readonly ExerciseItem[] }>('./lessons/*/exercises.ts', {
  eager: true,
});

/** Every exercise of the site that has answers to choose or to order. */
export const exercises: readonly ExerciseItem[] = Object.values(files).flatMap(
  (file) => file.exercises,
);

/** Names of a lesson's exercises. */
export function exercisesOf(lesson: string): string[] {
  return exercises.filter(({ name }) => lessonOf(name) === lesson).map(({ name }) => name);
}

/** @throws {RangeError} if there is no such choice */
export function choice(name: string): ChoiceItem {
  return find(name, (item): item is ChoiceItem => item.kind === 'choice');
}

/** The props of a `Faded`. @throws {RangeError} if there is no such computation */
export function faded(name: string): { id: string; kind: FadedItem['numbers']; title: string } {
  const { numbers, title } = find(name, (item): item is FadedItem => item.kind === 'faded');
  return { id: name.slice(lessonOf(name).length + 1), kind: numbers, title };
}

/** @throws {RangeError} if there are no such steps to order */
export function order(name: string): OrderItem {
  return find(name, (item): item is OrderItem => item.kind === 'order');
}

function find<Item extends ExerciseItem>(
  name: string,
  is: (item: ExerciseItem) => item is Item,
): Item {
  const item = exercises.find((one) => one.name === name);
  if (item === undefined || !is(item)) throw new RangeError(`there is no such exercise: ${name}`);
  return item;
}
