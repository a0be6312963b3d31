import { lessonOf, type FadedItem } from '../lib/exercises/items.ts';

interface FadedProps {
  readonly id: string;
  readonly kind: FadedItem['numbers'];
  readonly title: string;
}

/** The props of the `Faded` that shows a computation. Its id is its name within the lesson. */
export function faded({ name, numbers, title }: FadedItem): FadedProps {
  return { id: name.slice(lessonOf(name).length + 1), kind: numbers, title };
}
