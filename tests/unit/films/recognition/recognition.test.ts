import { describe, expect, it } from 'vitest';
import { correlate } from '../../../../src/lib/convolve/index.ts';
import {
  EMPTY,
  levelAt,
  painted,
  sampleDrawing,
  tensorOf,
  underBrush,
} from '../../../../src/lib/films/recognition/drawing.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { mapPixel } from '../../../../src/lib/films/recognition/layers.ts';
import {
  answerSentence,
  RECOGNITION_FIRST,
  recognitionModel,
} from '../../../../src/lib/films/recognition/model.ts';
import { occlusionMap } from '../../../../src/lib/films/recognition/occlusion.ts';
import { lossText } from '../../../../src/lib/films/recognition/pictures.ts';
import { tileAt, tiled, tileShares } from '../../../../src/lib/films/recognition/tiles.ts';
import { activations, matricesFromTensor, predict } from '../../../../src/lib/learning/index.ts';
import { createMatrix } from '../../../../src/lib/matrix/index.ts';
import { SHIPPED } from '../../../../src/render/shipped-network.ts';

const valuesOf = (link: Readonly<Record<string, string>>) => ({
  get: (name: string) => link[name] ?? null,
  matrix: () => undefined,
});

describe('a drawing', () => {
  it('is painted with a brush of two by two pixels that leaves no gap', () => {
    const line = painted(EMPTY, underBrush({ x: 3, y: 4 }, { x: 20, y: 11 }), true);
    for (let x = 3; x < 20; x++) {
      const column = Array.from({ length: 24 }, (_, y) => levelAt(line, { x, y }));
      const lit = column.filter((level) => level === 1).length;
      expect(lit).toBeGreaterThanOrEqual(2);
      expect(lit).toBeLessThanOrEqual(3);
    }
    expect(painted(line, underBrush({ x: 3, y: 4 }, { x: 20, y: 11 }), false)).toBe(EMPTY);
    expect(
      painted(
        EMPTY,
        [
          { x: -1, y: 3 },
          { x: 24, y: 3 },
        ],
        true,
      ),
    ).toBe(EMPTY);
  });

  it('is in its link as it is drawn, and a link that has other digits is refused', () => {
    const session = new EditSession(recognitionModel, RECOGNITION_FIRST);
    const drawing = sampleDrawing(3);
    session.change({ drawing, layer: 'second', channel: 12, place: { x: 7, y: 2 } });
    const other = new EditSession(recognitionModel, RECOGNITION_FIRST);
    other.read(valuesOf(session.write()));
    expect(other.state).toEqual(session.state);
    for (const [link, message] of [
      [{ drawing: '12' }, '576 digits'],
      [{ layer: 'third' }, 'there is no layer “third”'],
      [{ map: '8' }, 'the first layer has no map “8”'],
      [{ layer: 'second', at: '8,0' }, 'a map of the second layer has no pixel at 8,0'],
    ] as const) {
      expect(() => other.read(valuesOf(link)), message).toThrow(message);
    }
    expect(other.state).toEqual(session.state);
  });

  it('is told in words, with what comes next where the network is not sure', () => {
    const { drawing } = RECOGNITION_FIRST;
    expect(answerSentence(drawing, [0.95, 0.05, 0, 0, 0])).toBe(
      'The network sees a circle, 95%. It is sure of it.',
    );
    expect(answerSentence(drawing, [0, 0.3, 0.6, 0.1, 0])).toBe(
      'The network sees a triangle, 60%. It is not sure: next comes square, 30%.',
    );
    expect(answerSentence(EMPTY, [0, 0.3, 0.6, 0.1, 0])).toBe(
      'The sheet is empty. Draw something.',
    );
  });
});

describe('a pixel of a map', () => {
  const outputs = activations(SHIPPED, tensorOf(RECOGNITION_FIRST.drawing));

  it('is what the network gives there', () => {
    for (const [layer, output, channel, x, y] of [
      ['first', 2, 5, 3, 17],
      ['second', 5, 11, 7, 0],
    ] as const) {
      const { value } = mapPixel(SHIPPED, outputs, { layer, channel, x, y });
      const { shape, data } = outputs[output]!;
      expect(value).toBeCloseTo(data[(channel * shape[1]! + y) * shape[2]! + x]!, 5);
    }
  });

  it('of the first layer is one pixel of a correlation, and the bias', () => {
    const { channels, bias, total } = mapPixel(SHIPPED, outputs, {
      ...{ layer: 'first', channel: 2 },
      ...{ x: 9, y: 6 },
    });
    const { image, kernel } = channels[0]!;
    const { data } = correlate(image, kernel, { size: 'valid' });
    expect(total).toBeCloseTo(data[6 * 20 + 9]! + bias, 5);
  });
});

describe('maps side by side', () => {
  const maps = [1, 2, 3].map((level) => createMatrix(2, 2, [0, level, -level, level]));
  const picture = tiled(maps, 2);

  it('are a pixel apart, from black to the brightest of them', () => {
    expect(picture).toMatchObject({ width: 5, height: 5 });
    const rows = [0, 1, 2, 3].map((y) => Array.from(picture.data.slice(5 * y, 5 * y + 5)));
    expect(rows).toEqual([
      [0, 85, NaN, 0, 170],
      [0, 85, NaN, 0, 170],
      [NaN, NaN, NaN, NaN, NaN],
      [0, 255, NaN, NaN, NaN],
    ]);
  });

  it('are found where they lie', () => {
    const tiling = { count: 3, columns: 2, width: 2, height: 2 };
    for (const channel of [0, 1, 2]) {
      const place = { x: 1, y: 0 };
      const { x, y, width, height } = tileShares(tiling, channel, place);
      const middle = { x: x + width / 2, y: y + height / 2 };
      expect(tileAt(tiling, middle)).toEqual({ channel, place });
    }
    // There is no fourth map.
    expect(tileAt(tiling, { x: 0.99, y: 0.99 }).channel).toBe(2);
  });
});

it('hiding the shape costs its probability, hiding the empty corner does not', () => {
  const drawing = tensorOf(RECOGNITION_FIRST.drawing);
  const { data } = predict(SHIPPED, drawing);
  const map = occlusionMap(SHIPPED, drawing, data.indexOf(Math.max(...data)));
  expect(map).toMatchObject({ width: 12, height: 12 });
  expect(Math.max(...map.data)).toBeGreaterThan(0.05);
  expect(lossText({ ...map, data: map.data.map((_, i) => i / 1000) }, 2)).toBe(
    'Where the gray square does most, the probability of triangle falls by 14.3 points.',
  );
  const [shape] = matricesFromTensor(drawing);
  const darkest = [0, 11, 132, 143].map((place) => map.data[place]!);
  expect(shape!.data[0]).toBeLessThan(0.5);
  expect(Math.min(...darkest)).toBeLessThan(Math.max(...map.data) / 2);
});
