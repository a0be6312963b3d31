import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeSketch, SKETCH } from '../../../src/draw/sketch-layout.ts';
import { drawSketch } from '../../../src/draw/sketch.ts';
import { box, createMatrix, laplacian, matrixFromRows } from '../../../src/lib/convolve/index.ts';
import { grayGrid, stillGrid, strengthGrid, type Sketch } from '../../../src/lib/grid/index.ts';
import { firstFrame } from '../../../src/render/first-frame.ts';
import { openedSvg } from './support.ts';

const drawn = (sketch: Sketch): Element =>
  openedSvg(firstFrame('svg', (svg) => drawSketch(svg, sketch))).node;

const side = fc.integer({ min: 1, max: 20 });
const part = fc.oneof(
  fc.constantFrom('×' as const, '=' as const, '→' as const, 'turn' as const),
  fc.record({
    grid: fc
      .tuple(side, side)
      .map(([width, height]) => stillGrid('image', 'Image', createMatrix(width, height))),
    numbers: fc.boolean(),
  }),
);

it('puts everything inside the sketch, from left to right and apart', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (sketch) => {
      let end = 0;
      for (const placed of placeSketch(sketch)) {
        expect(placed.x).toBeGreaterThan(end);
        if ('sign' in placed) continue;
        const { width, height } = placed.part.grid.area;
        end = placed.x + width * placed.cell;
        expect(placed.cell).toBeGreaterThan(0);
        expect(placed.y).toBeGreaterThan(0);
        expect(placed.y + height * placed.cell).toBeLessThan(SKETCH.height);
        expect(end).toBeLessThan(SKETCH.width);
      }
    }),
  );
});

it('draws cells that look alike as one path, however many there are', () => {
  const image = matrixFromRows(Array.from({ length: 8 }, () => [0, 0, 0, 0, 255, 255, 255, 255]));
  const fills = [...drawn([{ grid: grayGrid('image', 'Edge', image) }]).querySelectorAll('.gray')];
  expect(fills.map((path) => path.getAttribute('fill'))).toEqual([
    'rgb(0 0 0)',
    'rgb(255 255 255)',
  ]);
  expect(fills.map((path) => path.getAttribute('d')!.match(/M/g)!.length)).toEqual([32, 32]);
});

it('tells negative numbers by a minus as well as by their colour', () => {
  const node = drawn([{ grid: strengthGrid('kernel', 'Laplacian', laplacian()) }]);
  const count = (name: string) => node.querySelector(name)!.getAttribute('d')!.match(/M/g)!.length;
  expect(count('.minus')).toBe([...laplacian().data].filter((weight) => weight < 0).length);
  expect(count('.negative')).toBe(count('.minus'));
});

it('has the numbers of a grid only where they are wanted', () => {
  const grid = grayGrid('image', 'Pixels', matrixFromRows([[1, 250]]));
  const texts = (sketch: Sketch) =>
    [...drawn(sketch).querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts([{ grid }, '×', { grid: stillGrid('kernel', 'Mean', box(3, 3)) }])).toEqual([]);
  expect(texts([{ grid, numbers: true }])).toEqual(['1', '250']);
});
