import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawGrid, markCells } from '../../../src/draw/grid.ts';
import { box, createMatrix, matrixFromRows } from '../../../src/lib/convolve/index.ts';
import { flipFilm } from '../../../src/lib/films/flip/film.ts';
import { impulseFilm } from '../../../src/lib/films/impulse/film.ts';
import { scatterFilm } from '../../../src/lib/films/scatter/film.ts';
import { stillGrid, type Grid, type GridFilm } from '../../../src/lib/grid/index.ts';
import { trace, traceFilm } from '../../../src/lib/trace/index.ts';
import { firstFrame } from '../../../src/render/first-frame.ts';
import { clamped, digits, gridAt, region } from '../trace/support.ts';
import { descendants, openedSvg, writesOf } from './support.ts';

const drawn = (grid: Grid, zoom?: number): string =>
  firstFrame('svg', (svg) => drawGrid(svg, grid, zoom));

const ramp = matrixFromRows([
  [0, 60, 118, 119],
  [255, 300, -20, 118.4],
]);
const films: readonly (readonly [string, GridFilm])[] = [
  [
    'the worked example',
    traceFilm(trace(region, box(3, 3), { size: 'valid', storage: clamped }), 255),
  ],
  ['a stepper with a border', traceFilm(trace(ramp, digits, { border: 'reflect101' }), 255)],
  ['both operations', flipFilm({ image: ramp, kernel: digits })],
  ['one lit pixel', impulseFilm({ image: { width: 4, height: 3 }, kernel: digits })],
  ['scatter and gather', scatterFilm({ image: ramp, kernel: digits })],
];

describe.each(films)('the drawing of %s', (_, film) => {
  const steps = fc.integer({ min: 0, max: film.length - 1 });
  const parts = film.sceneAt(0).grids.map(({ part }) => part);

  it('is adopted: the same frame drawn over it writes nothing and makes no node', () => {
    for (const part of parts) {
      for (const step of [0, 1, Math.floor(film.length / 2), film.length - 1]) {
        const markup = drawn(gridAt(film, step, part));
        const { svg, node } = openedSvg(markup);
        expect(node.outerHTML).toBe(markup);
        const before = descendants(node);
        const writes = writesOf(node, () => drawGrid(svg, gridAt(film, step, part)));
        expect(writes).toEqual([]);
        const after = descendants(node);
        expect(after.length).toBe(before.length);
        expect(after.every((one, index) => one === before[index])).toBe(true);
      }
    }
  });

  it('is at any frame as if drawn afresh, whichever frame was drawn before', () => {
    fc.assert(
      fc.property(steps, steps, steps, fc.constantFrom(...parts), (first, second, third, part) => {
        const { svg, node } = openedSvg(drawn(gridAt(film, first, part)));
        for (const step of [second, third]) {
          drawGrid(svg, gridAt(film, step, part));
          expect(node.outerHTML).toBe(drawn(gridAt(film, step, part)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('holds the numbers of the data, cell by cell, and says what each cell is', () => {
    for (const part of parts) {
      const grid = gridAt(film, film.length - 1, part);
      const cells = [...openedSvg(drawn(grid)).node.querySelectorAll('g.cell')];
      expect(cells.map((cell) => cell.querySelector('text')!.textContent)).toEqual(
        grid.cells.map(({ text }) => text),
      );
      expect(cells.map((cell) => cell.getAttribute('data-key'))).toEqual(
        grid.cells.map(({ x, y }) => `${x},${y}`),
      );
      expect(cells.map((cell) => cell.getAttribute('aria-label'))).toEqual(
        grid.cells.map(({ label }) => label),
      );
    }
  });
});

describe('a drawn grid', () => {
  const image = (): Grid =>
    gridAt(traceFilm(trace(ramp, box(1, 1), { storage: clamped }), 255), 0, 'image');
  const cellsIn = (grid: Grid): Element[] => [
    ...openedSvg(drawn(grid)).node.querySelectorAll('g.cell'),
  ];
  const classes = (cell: Element): string[] => cell.getAttribute('class')!.split(' ');

  it('writes black on light grays and white on dark ones', () => {
    const inks = cellsIn(image()).map((cell) => classes(cell)[1]);
    expect(inks).toEqual([
      'on-dark',
      'on-dark',
      'on-dark',
      'on-light',
      'on-light',
      'on-light',
      'on-dark',
      'on-light',
    ]);
  });

  it('fills a cell with its gray, held within 0 to 255', () => {
    const fills = cellsIn(image()).map((cell) => cell.querySelector('rect')!.getAttribute('fill'));
    expect(fills).toEqual(
      [0, 60, 118, 119, 255, 255, 0, 118].map((gray) => `rgb(${gray} ${gray} ${gray})`),
    );
  });

  it('leaves numbers that are no brightness without a fill', () => {
    const kernel = gridAt(films[0]![1], 0, 'kernel');
    for (const cell of cellsIn(kernel)) {
      expect(classes(cell)).toContain('plain');
      expect(cell.querySelector('rect')!.hasAttribute('fill')).toBe(false);
    }
  });

  it('marks states and negative numbers by classes', () => {
    const cells = cellsIn(image());
    expect(classes(cells[0]!)).toEqual(['cell', 'on-dark', 'covered']);
    expect(classes(cells[6]!)).toEqual(['cell', 'on-dark', 'negative']);
  });

  it('numbers rows and columns from where the grid begins', () => {
    const { node } = openedSvg(drawn(gridAt(films[1]![1], 0, 'image')));
    const labels = (name: string): (string | null)[] =>
      [...node.querySelectorAll(`g.${name} text`)].map(({ textContent }) => textContent);
    expect(labels('columns')).toEqual(['\u22121', '0', '1', '2', '3', '4']);
    expect(labels('rows')).toEqual(['\u22121', '0', '1', '2']);
  });

  it('is a grid of rows and cells to a screen reader, a still one is not', () => {
    const { node } = openedSvg(drawn(gridAt(films[0]![1], 0, 'image')));
    expect(node.querySelector('[role=grid]')!.getAttribute('aria-label')).toBe('Image');
    expect(node.querySelectorAll('[role=row]')).toHaveLength(3);
    expect(node.querySelectorAll('[role=row] > [role=gridcell][tabindex="-1"]')).toHaveLength(9);
    const still = openedSvg(drawn(stillGrid('kernel', 'Mean', box(3, 3)))).node;
    expect(still.querySelectorAll('g.cell')).toHaveLength(9);
    expect(still.querySelectorAll('[role], [tabindex], g.cell[aria-label]')).toHaveLength(0);
  });

  it('frames the window: its cells and the outline lie on one another', () => {
    const { node } = openedSvg(drawn(gridAt(films[1]![1], 0, 'image')));
    const outline = node.querySelector('rect.outline')!;
    const corner = node.querySelector('g.cell[data-key="-1,-1"] rect')!;
    for (const name of ['x', 'y']) {
      expect(outline.getAttribute(name)).toBe(corner.getAttribute(name));
    }
    expect(Number(outline.getAttribute('width'))).toBe(3 * Number(corner.getAttribute('width')));
    expect(Number(outline.getAttribute('height'))).toBe(3 * Number(corner.getAttribute('height')));
  });

  it('frames the image inside of what it borrows', () => {
    const { node } = openedSvg(drawn(gridAt(films[1]![1], 0, 'image')));
    const inside = node.querySelector('rect.inside')!;
    const first = node.querySelector('g.cell[data-key="0,0"] rect')!;
    expect(inside.getAttribute('x')).toBe(first.getAttribute('x'));
    expect(inside.getAttribute('y')).toBe(first.getAttribute('y'));
    expect(inside.nextElementSibling!.getAttribute('class')).toBe('outline');
    expect(openedSvg(drawn(image())).node.querySelector('rect.inside')).toBeNull();
  });

  it('is as many times larger as it is told, with the same drawing inside', () => {
    const grid = image();
    const [one, two] = [openedSvg(drawn(grid)).node, openedSvg(drawn(grid, 2)).node];
    expect(two.getAttribute('font-size')).toBe('80');
    expect(one.getAttribute('font-size')).toBe('40');
    for (const name of ['width', 'height', 'viewBox']) {
      expect(two.getAttribute(name)).toBe(one.getAttribute(name));
    }
    expect(two.innerHTML).toBe(one.innerHTML);
  });

  it('gives way to a grid of another size, as if that were drawn afresh', () => {
    const grids = [box(3, 3), box(5, 1), createMatrix(2, 4), digits].map((matrix) =>
      stillGrid('kernel', 'Kernel', matrix),
    );
    const shifted = [
      gridAt(traceFilm(trace(region, digits, { size: 'valid' }), 255), 0, 'image'),
      gridAt(traceFilm(trace(region, digits, { border: 'wrap' }), 255), 0, 'image'),
      gridAt(traceFilm(trace(region, box(5, 5), { border: 'zero' }), 255), 30, 'image'),
    ];
    for (const family of [grids, shifted]) {
      for (const from of family) {
        for (const to of family) {
          const { svg, node } = openedSvg(drawn(from));
          drawGrid(svg, to);
          expect(node.outerHTML).toBe(drawn(to));
        }
      }
    }
  });

  it('links the cells that it is told, and no others', () => {
    const { svg, node } = openedSvg(drawn(image()));
    const linked = (): (string | null)[] =>
      [...node.querySelectorAll('g.cell.linked')].map((cell) => cell.getAttribute('data-key'));
    markCells(svg, new Set(['1,0', '3,1', '9,9']));
    expect(linked()).toEqual(['1,0', '3,1']);
    markCells(svg, new Set(['0,0']));
    expect(linked()).toEqual(['0,0']);
    markCells(svg, new Set());
    expect(linked()).toEqual([]);
  });
});
