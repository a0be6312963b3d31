import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatOf, requireOneReading } from '../../../src/lib/pictures/index.ts';
import { FOLDER } from '../../support/picture-files.ts';

describe('formatOf', () => {
  test.each([
    ['colours.png', 'PNG'],
    ['full.jpeg', 'JPEG'],
    ['lossy.webp', 'WebP'],
    ['colours.gif', 'GIF'],
    ['colours.tiff', 'TIFF'],
  ])('%s is a %s by its first bytes', (file, format) => {
    expect(formatOf(readFileSync(FOLDER + file).subarray(0, 32), 'PNG')).toBe(format);
  });

  test.each([[''], ['A thousand words'], ['BM'], ['RIFF....WAVE']])('%j is none', (text) => {
    expect(() => formatOf(new TextEncoder().encode(text), 'PNG or GIF')).toThrow(
      'This file is not a picture that can be read. Choose a PNG or GIF.',
    );
  });
});

test('a JPEG that ends before its header is left to the decoder', () => {
  const beginning = readFileSync(`${FOLDER}full.jpeg`).subarray(0, 30);
  expect(() => requireOneReading(beginning, 'JPEG')).not.toThrow();
});
