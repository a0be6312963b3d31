import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/lib/course/index.ts';

const text =
  'With a mean, flat areas _stay\n  as they are_, and <Term of="edge">edges</Term> soften.';

describe('checkClaims', () => {
  it('finds a claim across line breaks and markup', () => {
    checkClaims({ 'flat areas stay as they are, and edges soften': true }, text);
  });

  it('finds a claim in a question', () => {
    checkClaims(
      { 'is a mean never negative': true },
      '<Check question="Is a mean never negative?">',
    );
  });

  it('names all that is wrong', () => {
    const claims = { 'flat areas stay as they are': false, 'edges soften': true, 'edges go': true };
    expect(() => checkClaims(claims, text)).toThrow(
      'It is not true that “flat areas stay as they are”.\nThe text does not say “edges go”.',
    );
  });

  it('refuses what is not so', () => {
    expect(() => checkClaims({ 'flat areas stay as they are': false }, text)).toThrow(
      'It is not true that “flat areas stay as they are”.',
    );
  });

  it('refuses a claim that the text does not make any more', () => {
    expect(() => checkClaims({ 'flat areas become black': true }, text)).toThrow(
      'The text does not say “flat areas become black”.',
    );
  });
});
