import { describe, expect, it } from 'vitest';
import { sidesThrough } from '../../../../src/lib/films/layers/fit.ts';
import {
  NEW_LAYERS,
  planOf,
  type LayerSettings,
} from '../../../../src/lib/films/layers/settings.ts';
import { sizeTexts } from '../../../../src/lib/films/layers/sizes.ts';
import { createNetwork, summaryOf } from '../../../../src/lib/learning/index.ts';
import { EVERY, ring } from './support.ts';

const { conv, relu, max, transposed } = NEW_LAYERS;

describe('the sizes of a stack', () => {
  it('are those that the library gives, whatever is set', () => {
    let built = 0;
    for (const layer of EVERY) {
      for (const side of [5, 7]) {
        const sides = sizesOrRefusal({ width: side, height: 12 }, layer);
        if (sides === undefined) {
          // What is refused for its size alone, the library would make.
          continue;
        }
        const [summary] = summaryOf(createNetwork([1, 12, side], [planOf(layer)]));
        expect(summary!.output.slice(1)).toEqual([sides.height, sides.width]);
        for (const text of sizeTexts(layer, { width: side, height: 12 })) {
          if (text.startsWith('Width'))
            expect(Number(text.match(/(\d+)(, as before)?$/)![1])).toBe(sides.width);
        }
        built++;
      }
    }
    expect(built).toBeGreaterThan(100);
  });

  it.each([
    ['no layer', [], 'A stack needs at least one layer.'],
    ['too many', Array<LayerSettings>(7).fill(relu), '6 layers are the most that fit here.'],
    [
      'no output',
      [max, max, { ...conv, size: 5 }],
      'Layer 3 (convolution) would have no output: its window reaches over 5 pixels, and there are 3.',
    ],
    [
      'gaps that reach too far',
      [{ ...conv, size: 5, dilation: 3 }],
      'Layer 1 (convolution) would have no output: its window reaches over 13 pixels, and there are 12.',
    ],
    [
      'padding as wide as the window',
      [{ ...max, padding: '2' as const }],
      'Layer 1 (max pooling): with a padding of 2, a window that reaches over 2 would see nothing but zeros at the border.',
    ],
    [
      'too large a map',
      [transposed, transposed],
      'Layer 2 (transposed convolution) would give 48 × 48 pixels; 24 × 24 is the most that fits here.',
    ],
    [
      'padding that takes all',
      [
        { ...max, size: 5, stride: 4 },
        { ...max, size: 2 },
        { ...transposed, size: 3, stride: 1, padding: '2' as const },
      ],
      'Layer 3 (transposed convolution) would have no output: the padding takes all of it away.',
    ],
  ])('are refused in a sentence: %s', (_, layers, message) => {
    expect(() => sidesThrough(ring, layers)).toThrow(message);
  });

  it('show the floor, the ceiling and the reach', () => {
    const twelve = { width: 12, height: 12 };
    expect(sizeTexts({ ...conv, stride: 2 }, twelve)).toEqual([
      'Side: floor((12 − 3) / 2) + 1 = floor(4.5) + 1 = 5',
    ]);
    expect(sizeTexts({ ...conv, stride: 2, padding: '1' }, { width: 12, height: 7 })).toEqual([
      'Width: floor((12 + 2 × 1 − 3) / 2) + 1 = floor(5.5) + 1 = 6',
      'Height: floor((7 + 2 × 1 − 3) / 2) + 1 = floor(3) + 1 = 4',
    ]);
    expect(sizeTexts({ ...conv, dilation: 2 }, twelve)).toEqual([
      'Reach: (3 − 1) × 2 + 1 = 5',
      'Side: floor((12 − 5) / 1) + 1 = floor(7) + 1 = 8',
    ]);
    expect(sizeTexts({ ...max, stride: 3, padding: 'same' }, { width: 7, height: 7 })).toEqual([
      'Side: ceil(7 / 3) = ceil(2.33) = 3',
    ]);
    expect(sizeTexts({ ...transposed, size: 3, padding: '1' }, { width: 5, height: 5 })).toEqual([
      'Side: (5 − 1) × 2 + 3 − 2 × 1 = 9',
    ]);
  });
});

function sizesOrRefusal(image: { width: number; height: number }, layer: LayerSettings) {
  try {
    return sidesThrough(image, [layer])[1]!;
  } catch {
    return undefined;
  }
}
