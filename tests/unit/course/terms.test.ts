import { expect, test } from 'vitest';
import { introductions, termsIn } from '../../../src/lib/course/index.ts';

const glossary = [{ id: 'image' }, { id: 'kernel' }, { id: 'ghost' }];

test('a lesson has the terms that it uses, each once, in the glossary’s order', () => {
  const source =
    'A <Term of="kernel">kernel</Term> on an <Term\n  of="image">image</Term>. <Term of="kernel">Kernels</Term>.';
  expect(termsIn(source, glossary)).toEqual([{ id: 'image' }, { id: 'kernel' }]);
});

test('a lesson may do without terms', () => {
  expect(termsIn('No term here.', glossary)).toEqual([]);
});

test.each(['<Term of="pixie">', '<Term>', '<Term of={id}>'])(
  'a definition that is not there stops the build: %s',
  (tag) => {
    expect(() => termsIn(`A ${tag}word</Term>.`, glossary)).toThrow(
      new RangeError(`${tag} names no term of the glossary`),
    );
  },
);

test('a term is introduced by the first lesson that uses it', () => {
  const use = (...ids: string[]) => ids.map((id) => `<Term of="${id}">word</Term>`).join(' ');
  const one = { slug: 'one', body: use('kernel') };
  const two = { slug: 'two', body: use('image', 'kernel') };
  expect(introductions([one, two], glossary.slice(0, 2))).toEqual(
    new Map([
      ['kernel', one],
      ['image', two],
    ]),
  );
});

test('a term that no lesson uses stops the build', () => {
  expect(() => introductions([{ body: '<Term of="image">image</Term>' }], glossary)).toThrow(
    new RangeError('no lesson uses the term "kernel"'),
  );
});
