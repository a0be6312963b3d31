import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import {
  buildStack,
  layersModel,
  type LayersState,
} from '../../../../src/lib/films/layers/model.ts';
import { layersScene } from '../../../../src/lib/films/layers/scene.ts';
import {
  FIELDS,
  KINDS,
  NEW_LAYERS,
  type LayerSettings,
} from '../../../../src/lib/films/layers/settings.ts';
import { shiftText, shiftThrough } from '../../../../src/lib/films/layers/shift.ts';
import { workingOf } from '../../../../src/lib/films/layers/working.ts';
import { EVERY, ring, sceneOf, stateOf } from './support.ts';

const { conv, relu, max, mean, transposed } = NEW_LAYERS;

describe('what is said of a layer', () => {
  it('counts what is left over and what is skipped', () => {
    const [layer] = sceneOf([{ ...conv, stride: 2 }]).layers;
    expect(layer!.unseen).toBe('1 column and 1 row are left over and never seen.');
    const wide = sceneOf([{ ...max, size: 2, stride: 4 }]).layers[0]!;
    expect(wide.unseen).toBe(
      '2 columns and 2 rows are left over and never seen. Between the windows, pixels are skipped.',
    );
    expect(sceneOf([conv]).layers[0]!.unseen).toBe('');
  });

  it('counts weights and multiplications with the numbers put in', () => {
    const { layers, total } = sceneOf([conv, relu, { ...conv, channels: 4, size: 2 }]);
    expect(layers[2]!.facts.slice(-2)).toEqual([
      'Weights: 2 × 4 × 2 × 2 + 4 = 36',
      'Multiplications: 9 × 9 × 32 = 2592',
    ]);
    expect(layers[1]!.facts.at(-1)).toBe('No weights, no multiplications');
    expect(total).toContain('In all 56 weights and 4392 multiplications.');
  });

  it('tells of the chosen pixel what it sees, with the gaps of a dilation', () => {
    const place = { stage: 3, map: 1, x: 1, y: 2 };
    const { sentence, image } = sceneOf([conv, max, conv], { at: place });
    expect(sentence).toMatch(
      /^After layer 3, map 1, row 2, column 1: −?\d+\. It sees 8 × 8 pixels of the image: rows 4 to 11, columns 2 to 9\.$/,
    );
    expect(image.outline).toEqual({ x: 2, y: 4, width: 8, height: 8 });
    const gaps = sceneOf([{ ...conv, dilation: 2 }]);
    expect(gaps.sentence).toContain('rows 0, 2 and 4, columns 0, 2 and 4');
    expect(gaps.image.outline).toBeUndefined();
    expect(gaps.image.cells.filter(({ marks }) => marks!.includes('seen'))).toHaveLength(9);
  });

  it('works out every pixel of every kind of layer to the number that is there', () => {
    for (const layer of EVERY) {
      const before = { ...conv, size: 2 };
      let stack;
      try {
        stack = buildStack(createMatrix(6, 5, ring.data.subarray(24, 54)), [before, layer]);
      } catch {
        continue;
      }
      const [maps, height, width] = stack.outputs[2]!.shape as [number, number, number];
      for (const [x, y] of [
        [0, 0],
        [width - 1, height - 1],
      ] as const) {
        const lines = workingOf(stack, stack.outputs, { stage: 2, map: maps - 1, x, y });
        const result = numberIn(lines.at(-1).at(-1).text);
        const inLast = lines.at(-1).filter(({ kind }) => kind === 'product' || kind === 'kernel');
        if (layer.kind === 'conv' || layer.kind === 'transposed') {
          expect(inLast.reduce((sum, { text }) => sum + numberIn(text), 0)).toBe(result);
        }
        for (const line of lines.slice(0, -1))
          expect(sumOf(line)).toBeCloseTo(numberIn(line.at(-1).text), 9);
      }
    }
  });
});

const numberIn = (text: string): number => Number(text.replace(/[()]/g, '').replace('−', '-'));

/** The sum of a line's products, if they are written out. */
function sumOf(line: readonly { kind: string; text: string }[]): number {
  const pixels = line.filter(({ kind }) => kind === 'image').map(({ text }) => numberIn(text));
  if (pixels.length === 0) return numberIn(line.at(-1)!.text);
  const weights = line.filter(({ kind }) => kind === 'kernel').map(({ text }) => numberIn(text));
  return pixels.reduce((sum, pixel, i) => sum + pixel * weights[i]!, 0);
}

describe('a shift of the image', () => {
  const textsOf = (layers: readonly LayerSettings[], by: number): string[] =>
    shiftThrough(buildStack(ring, layers), ring, by).slice(1).map(shiftText);

  it('goes through a convolution and ReLU, and through a pool for whole windows alone', () => {
    const [first, second, pooled] = textsOf([conv, relu, max], 1);
    expect(first).toBe('Equivariant: all 180 cells are just shifted, by 1.');
    expect(second).toBe(first);
    expect(pooled).toMatch(/^Not equivariant: the shift would be 0\.5 of a cell\. Even shifted by/);
    expect(textsOf([conv, relu, max], 2)[2]).toBe(
      'Equivariant: all 40 cells are just shifted, by 1.',
    );
  });

  it('is broken at the border by the zeros of a second padding', () => {
    const same = { ...conv, padding: 'same' } as const;
    const [first, second] = textsOf([same, same], 1);
    expect(first).toContain('Equivariant');
    expect(second).toMatch(/^Not equivariant: shifted by 1, \d+ of 264 cells differ\.$/);
  });

  it('is made whole again by a transposed layer in size, not in numbers', () => {
    const { layers, shiftSentence } = sceneOf([{ ...mean, size: 2 }, transposed], { shift: 1 });
    expect(layers.map(({ isEquivariant }) => isEquivariant)).toEqual([false, false]);
    expect(shiftSentence).toBe(
      'The image has moved by 1. The maps of layer 1 do not just move along: the cells that differ have a dashed frame.',
    );
  });
});

describe('its model', () => {
  const first = stateOf([conv, relu, max], { at: { stage: 3, map: 1, x: 4, y: 0 } });
  const read = (entries: Record<string, string>): LayersState => {
    const session = new EditSession(layersModel, first);
    session.read({ get: (name) => entries[name] ?? null, matrix: () => undefined });
    return session.state;
  };

  it('has layers, pixel and shift in its link', () => {
    const session = new EditSession(layersModel, first);
    const layers = KINDS.map((kind) => ({ ...NEW_LAYERS[kind], padding: 'same' as const }));
    session.change({ ...first, layers, shift: 2 });
    const written = session.write();
    expect(written).toEqual({
      layers: 'conv-2-3-1-same-1.relu.max-2-2-same.mean-2-2-same.transposed-1-2-2-same-1',
      at: '3-1-4,0',
      shift: '2',
    });
    expect(
      read(written).layers.map((layer) => FIELDS[layer.kind].map((field) => layer[field])),
    ).toEqual(layers.map((layer) => FIELDS[layer.kind].map((field) => layer[field])));
  });

  it.each([
    [
      { layers: 'conv-2-3-1-same' },
      '“conv-2-3-1-same” is no layer; it is written conv-channels-size-stride-padding-dilation',
    ],
    [{ layers: 'conv-9-3-1-same-1' }, '“conv-9-3-1-same-1” is no layer'],
    [{ layers: 'relu-1' }, '“relu-1” is no layer; it is written relu'],
    [{ layers: 'tanh' }, 'there is no layer “tanh”'],
    [{ layers: 'max-5-4-none.max-5-4-none' }, 'Layer 2 (max pooling) would have no output'],
    [{ at: '4-0-0,0' }, 'there is no pixel 0,0 in map 0 after layer 4'],
    [{ at: '0-0-0,0' }, 'there is no pixel'],
    [{ at: 'x' }, 'there is no pixel “x”'],
    [{ shift: '5' }, 'Shift the image has to be a whole number from 0 to 4'],
  ])('refuses a link with %j', (entries, message) => {
    expect(() => read(entries)).toThrow(message);
  });

  it('takes a link that leaves the pixel out', () => {
    expect(read({ layers: 'relu' }).layers).toHaveLength(1);
  });

  it('keeps to a pixel that there is, whatever is taken back', () => {
    const session = new EditSession(layersModel, stateOf([conv]));
    session.change({ ...session.state, layers: [conv, { ...conv, channels: 4 }] });
    session.change({ ...session.state, at: { stage: 2, map: 3, x: 7, y: 7 } });
    session.undo();
    expect(layersScene(session.shown, session.state).at).toEqual({ stage: 1, map: 1, x: 7, y: 7 });
  });
});
