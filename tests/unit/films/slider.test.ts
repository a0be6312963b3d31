import { describe, expect, test } from 'vitest';
import { onSlider, sliderLink, type Slider } from '../../../src/lib/films/slider.ts';

const size: Slider = { label: 'Size', min: 1, max: 25, step: 2, kind: 'an odd number' };
const sigma: Slider = { label: 'Sigma', unit: 'px', min: 0.3, max: 8, step: 0.1 };

describe('a number on a slider', () => {
  test.each([
    [size, 25, 25],
    [sigma, 0.3, 0.3],
    [sigma, 0.1 + 0.2, 0.3],
    [sigma, 0.7 + 0.1, 0.8],
  ])('$label takes what lies on its steps: %d', (slider, value, taken) => {
    expect(onSlider(slider, value)).toBe(taken);
  });

  test.each([
    [size, 4, 'Size has to be an odd number from 1 to 25.'],
    [size, 27, 'Size has to be an odd number from 1 to 25.'],
    [sigma, 0.25, 'Sigma has to be a number from 0.3 to 8.'],
    [sigma, NaN, 'Sigma has to be a number from 0.3 to 8.'],
  ])('$label says what it takes instead of %d', (slider, value, message) => {
    expect(() => onSlider(slider, value)).toThrow(new RangeError(message));
  });
});

describe('sliders in a link', () => {
  const link = sliderLink({ size, sigma });
  const first = { size: 9, sigma: 2 };
  const read = (text: string) => {
    const values = new URLSearchParams(text);
    return link.read({ get: (name) => values.get(name), matrix: () => undefined }, first);
  };

  test('come back as they were', () => {
    const state = { size: 13, sigma: 2.7 };
    expect(read(new URLSearchParams(link.write(state, first)).toString())).toEqual(state);
    expect(read('')).toEqual(first);
  });

  test.each([
    ['size=8', 'Size has to be an odd number from 1 to 25.'],
    ['sigma=1e1', 'sigma is “1e1”, no number'],
    ['size=', 'size is “”, no number'],
  ])('%s is refused', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
