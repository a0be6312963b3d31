import { describe, expect, it } from 'vitest';
import { Attempt, roundsOf, type Round } from '../../../../src/lib/exercises/faded/index.ts';

// Fields 0 to 8 are products, 9 is the sum.
const [, lastStep, half, all] = roundsOf('flip', 5) as [Round, Round, Round, Round];
const truthOf = (round: Round, field: number) => round.fields[field]!.truth;

describe('an attempt at a round', () => {
  it('begins with what is given, and nothing judged', () => {
    const attempt = new Attempt(half);
    expect(attempt.textOf(0)).toBe(truthOf(half, 0));
    expect(attempt.textOf(8)).toBe('');
    expect(attempt.stateOf(8)).toBeUndefined();
  });

  it('leads from a right answer to the next empty field', () => {
    const attempt = new Attempt(all);
    attempt.type(3, '7');
    attempt.type(0, truthOf(all, 0));
    expect(attempt.checkRow(0)).toEqual({
      sentence: 'Product at row 0, column 0: right.',
      place: {},
      next: 1,
    });
    expect(attempt.stateOf(0)).toBe('right');
  });

  it('judges the whole row of a field, and tells of the first that is wrong', () => {
    const attempt = new Attempt(all);
    attempt.type(0, '1e6');
    attempt.type(1, truthOf(all, 1));
    attempt.type(2, '1e6');
    attempt.type(3, '1e6');
    expect(attempt.checkRow(1)).toMatchObject({
      sentence: expect.stringMatching(/^Product at row 0, column 0: not yet\. /) as string,
      next: 0,
    });
    expect([0, 1, 2, 3].map((field) => attempt.stateOf(field))).toEqual([
      ...['wrong', 'right', 'wrong'],
      undefined,
    ]);
  });

  it('leads from a row that is right to the next one', () => {
    const attempt = new Attempt(all);
    for (const field of [0, 1, 2]) attempt.type(field, truthOf(all, field));
    expect(attempt.checkRow(2)).toEqual({
      sentence: 'Right, all 3 in this row.',
      place: {},
      next: 3,
    });
  });

  it('asks for a number where a row is empty', () => {
    const attempt = new Attempt(lastStep);
    expect(attempt.checkRow(9)).toEqual({ sentence: 'Type a number first.', place: {} });
    attempt.type(9, truthOf(lastStep, 9));
    expect(attempt.checkRow(9).finished).toEqual({ correct: true });
  });

  it('says what is wrong, marks it, and stays', () => {
    const attempt = new Attempt(lastStep);
    attempt.type(9, '1e6');
    const reply = attempt.checkRow(9);
    expect(reply.sentence).toMatch(/^Sum: not yet\. /);
    expect(reply.place).not.toEqual({});
    expect(reply.next).toBe(9);
    expect(attempt.stateOf(9)).toBe('wrong');
    attempt.type(9, '1e5');
    expect(attempt.stateOf(9)).toBeUndefined();
  });

  it('is finished, as correct, when every answer was right at the first try', () => {
    const attempt = new Attempt(lastStep);
    attempt.type(9, truthOf(lastStep, 9));
    expect(attempt.checkRow(9)).toEqual({
      sentence: 'All of it is right. Try the next round.',
      place: {},
      finished: { correct: true },
    });
  });

  it('is finished, but not as correct, after a miss', () => {
    const attempt = new Attempt(lastStep);
    attempt.type(9, '1e6');
    attempt.checkRow(9);
    attempt.type(9, truthOf(lastStep, 9));
    expect(attempt.checkAll().finished).toEqual({ correct: false });
  });

  it('does not take for an answer what cannot be read', () => {
    const attempt = new Attempt(lastStep);
    attempt.type(9, 'lots');
    expect(attempt.checkRow(9).sentence).toMatch(/^Sum: not yet\. “lots” is not a number/);
    attempt.type(9, truthOf(lastStep, 9));
    expect(attempt.checkAll().finished).toEqual({ correct: true });
  });

  it('counts once, however often it is checked', () => {
    const attempt = new Attempt(lastStep);
    attempt.type(9, truthOf(lastStep, 9));
    expect(attempt.checkAll()).toHaveProperty('finished');
    expect(attempt.checkAll()).not.toHaveProperty('finished');
  });

  it('counts as missed if the answers are shown after a miss', () => {
    const attempt = new Attempt(lastStep);
    attempt.type(9, '1e6');
    attempt.checkRow(9);
    expect(attempt.showAnswers().finished).toEqual({ correct: false });
    expect(attempt.showAnswers()).not.toHaveProperty('finished');
  });

  it('does not count once the answers were shown', () => {
    const attempt = new Attempt(all);
    expect(attempt.showAnswers().sentence).toMatch(/^These are the answers/);
    expect(attempt.textOf(9)).toBe(truthOf(all, 9));
    const reply = attempt.checkAll();
    expect(reply.sentence).toBe('All of it is right. You can do it alone.');
    expect(reply).not.toHaveProperty('finished');
  });

  it('counts what is left when all is checked at once', () => {
    const attempt = new Attempt(half);
    expect(attempt.checkAll().sentence).toBe('6 numbers are still to come.');
    for (let field = 4; field < 9; field++) attempt.type(field, truthOf(half, field));
    expect(attempt.checkAll().sentence).toBe('Right so far. One number is still to come.');
  });

  it('tells of the first wrong answer when all is checked at once, and judges each', () => {
    const attempt = new Attempt(all);
    attempt.type(2, '1e6');
    attempt.type(3, '1e6');
    expect(attempt.checkAll().sentence).toMatch(/^Product at row 0, column 2: not yet\. /);
    expect(attempt.stateOf(3)).toBe('wrong');
  });

  it('knows the products before the sum', () => {
    const attempt = new Attempt(all);
    const wrong = Number(truthOf(all, 2).replace('−', '-')) + 40;
    const products = [...Array(9).keys()].map((field) =>
      field === 2 ? wrong : Number(truthOf(all, field).replace('−', '-')),
    );
    for (const [field, product] of products.entries()) attempt.type(field, String(product));
    attempt.type(9, String(products.reduce((sum, product) => sum + product)));
    expect(attempt.checkRow(9)).toMatchObject({
      sentence: expect.stringContaining('It is the sum of your products, but one') as string,
      // A convolution: the kernel stands there as it is written, and turned in the place at work.
      place: { kernel: [{ x: 2, y: 0 }], written: [{ x: 0, y: 2 }] },
    });
  });
});
