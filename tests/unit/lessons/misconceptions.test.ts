import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/content/exercises.ts';
import { lessons } from './lessons.ts';

const tables = import.meta.glob<string>('../../../src/content/lessons/*/misconceptions.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const names = exercises.map(({ name }) => name);

describe('the misconceptions that a lesson meets', () => {
  it.each(lessons)('stand in the folder of $folder, with exercises that exist', ({ folder }) => {
    const table = tables[`../../../src/content/lessons/${folder}/misconceptions.md`] ?? '';
    const rows = table.split('\n').filter((line) => line.startsWith('|'));
    // Two of them are the head of the table.
    expect(rows.length).toBeGreaterThan(2);
    const named = [...table.matchAll(/`([a-z-]+\/[a-z0-9-]+)`/g)].map(([, name]) => name!);
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
});
