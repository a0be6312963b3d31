import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/content/exercises.ts';

const folder = new URL('../../../src/content/lessons/', import.meta.url);
const lessons = readdirSync(folder).map((file) => ({
  slug: file.replace(/^\d+-/, ''),
  text: readFileSync(new URL(`${file}/index.mdx`, folder), 'utf8'),
}));

describe('exercises', () => {
  it('have names of their own, that begin with a lesson', () => {
    const names = exercises.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const slugs = lessons.map(({ slug }) => slug);
    for (const name of names) expect(slugs).toContain(name.split('/')[0]);
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

  it('stand in their lesson, each once', () => {
    for (const { name } of exercises) {
      const lesson = lessons.find(({ slug }) => slug === name.split('/')[0])!;
      expect(lesson.text.split(`'${name}'`), name).toHaveLength(2);
    }
  });
});

describe('the table of misconceptions', () => {
  const table = readFileSync(new URL('../../../docs/misconceptions.md', import.meta.url), 'utf8');

  it('names exercises that exist', () => {
    const names = exercises.map(({ name }) => name);
    const named = [...table.matchAll(/`([a-z-]+\/[a-z0-9-]+)`/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('speaks of every lesson of the first part', () => {
    const first = lessons.filter(({ text }) => /^part: 1$/m.test(text));
    for (const { slug } of first) expect(table).toContain(`| \`${slug}\``);
  });
});

describe('terms', () => {
  it('are all in the glossary', () => {
    const glossary = readFileSync(
      new URL('../../../src/content/glossary.yaml', import.meta.url),
      'utf8',
    );
    const ids = [...glossary.matchAll(/^- id: (.+)$/gm)].map(([, id]) => id);
    const used = lessons.flatMap(({ text }) =>
      [...text.matchAll(/<Term of="([^"]+)"/g)].map(([, id]) => id!),
    );
    expect(used.length).toBeGreaterThan(0);
    for (const id of used) expect(ids).toContain(id);
  });
});
