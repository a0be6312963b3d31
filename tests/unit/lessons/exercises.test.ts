import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/content/exercises.ts';
import { diagnose } from '../../../src/lib/exercises/index.ts';
import type { ExerciseItem } from '../../../src/lib/exercises/items.ts';
import { isTelling, readKey } from '../../../src/lib/exercises/numeric/index.ts';
import { lessons } from './lessons.ts';

const files = import.meta.glob<Record<string, ExerciseItem>>(
  '../../../src/content/lessons/*/exercises.ts',
  { eager: true },
);

/** Each lesson with its exercises, by the names under which its file exports them. */
const withExercises = lessons.map((lesson) => ({
  ...lesson,
  exercises: files[`../../../src/content/lessons/${lesson.folder}/exercises.ts`] ?? {},
}));

/** Under which names a lesson's source shows exercises: `<Choice item={exercises.cost} />`. */
const shownIn = (source: string): string[] =>
  [...source.matchAll(/(?:item=\{|\{\.\.\.faded\()exercises\.(\w+)\b/g)].map(([, name]) => name!);

describe('exercises', () => {
  it('have names of their own', () => {
    const names = exercises.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(withExercises)('of $folder are named after it', ({ slug, exercises }) => {
    for (const { name } of Object.values(exercises)) {
      expect(name).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
      expect(name.split('/')[0]).toBe(slug);
    }
  });

  it.each(withExercises)('of $folder are shown in it, each once', ({ source, exercises }) => {
    expect(shownIn(source).toSorted()).toEqual(Object.keys(exercises).toSorted());
  });

  it('have one right answer, and say of each answer why', () => {
    for (const item of exercises) {
      if (item.kind !== 'choice') continue;
      expect(
        item.options.filter(({ correct }) => correct),
        item.name,
      ).toHaveLength(1);
      for (const { why } of item.options) expect(why, item.name).toMatch(/\w+ \w+/);
    }
  });

  it('with a number take their own answer, and come back on other numbers', () => {
    for (const item of exercises) {
      if (item.kind !== 'numeric') continue;
      const tasks = [item.task, ...item.fresh];
      for (const { answer, key } of tasks) {
        expect(diagnose(answer, readKey(key), undefined), item.name).toEqual({ kind: 'right' });
        expect(key.mistakes, item.name).not.toEqual([]);
      }
      expect(new Set(tasks.map((task) => JSON.stringify(task))).size).toBeGreaterThan(6);
    }
  });

  it('with a number have numbers on which no known mistake leads to the right answer', () => {
    const misleading = exercises.flatMap((item) =>
      item.kind === 'numeric' ? [item.task, ...item.fresh].filter((one) => !isTelling(one)) : [],
    );
    expect(misleading.map(({ question }) => question)).toEqual([]);
  });
});
