import { describe, expect, test } from 'vitest';
import * as blurData from '../../../src/content/lessons/10-blur/data.ts';
import * as blur from '../../../src/content/lessons/10-blur/exercises.ts';
import * as sharpen from '../../../src/content/lessons/11-sharpen/exercises.ts';
import * as sharpenData from '../../../src/content/lessons/11-sharpen/data.ts';
import type { NumericItem } from '../../../src/lib/exercises/items.ts';
import { readKey } from '../../../src/lib/exercises/numeric/index.ts';
import { diagnose } from '../../../src/lib/exercises/diagnose.ts';

/** What is said of an answer to the question as the lesson asks it. */
function said({ task }: NumericItem, typed: string): string {
  const diagnosis = diagnose(typed, readKey(task.key), undefined);
  return 'sentence' in diagnosis ? diagnosis.sentence : diagnosis.kind;
}

describe('well-known mistakes', () => {
  test.each<[NumericItem, string, string]>([
    [blur.weight, '120', 'the kernel is taken for a true mean'],
    [blur.twice, '6', 'the sigmas are added'],
    [blur.twice, '18', 'the root is not taken'],
    [sharpen.mask, '90', 'the detail is taken away instead of added'],
    [sharpen.gain, '4', 'the noise is multiplied by the sum of the weights'],
    [sharpen.gain, '116', 'the root is not taken'],
    [sharpen.gain, '36', 'the weights are added without their signs'],
    [sharpen.gain, '20', 'the weight in the middle is taken alone'],
    [sharpen.gain, '5.4', 'the gain is taken for the noise'],
  ])('$0.name, answered by $1: $2', (item, typed, mistake) => {
    expect(said(item, typed)).toContain(`That is what comes out when ${mistake}.`);
  });

  test('right answers betray none', () => {
    expect(said(sharpen.gain, '21.5')).toBe('right');
    expect(said(blur.twice, '4.2')).toBe('right');
  });
});

test('black and white are averaged to 128 as bytes and to 188 as light', () => {
  expect(blurData.average).toEqual({ bytes: '128', light: '188' });
});

test('the kernel with the 5 makes noise 5.39 times as strong, as it is measured', () => {
  const { gain, measured } = sharpenData.strongest;
  expect(gain).toBe('5.39');
  expect(Number(measured) / Number(sharpenData.deviation)).toBeCloseTo(Math.sqrt(29), 1);
});
