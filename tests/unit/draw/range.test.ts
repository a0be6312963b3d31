import { describe, expect, it } from 'vitest';
import { drawGrid } from '../../../src/draw/grid.ts';
import { binAt, drawHistogram } from '../../../src/draw/histogram.ts';
import { drawRangeMarks } from '../../../src/draw/range-marks.ts';
import { matrixFromRows } from '../../../src/lib/convolve/index.ts';
import { histogramOf } from '../../../src/lib/films/output-range/histogram.ts';
import { rangeScene, storedBy } from '../../../src/lib/films/output-range/scene.ts';
import type { Grid } from '../../../src/lib/grid/index.ts';
import { firstFrame } from '../../../src/render/first-frame.ts';
import { descendants, openedSvg } from './support.ts';

const one = matrixFromRows([[1]]);
const scene = rangeScene(matrixFromRows([[-300, 0, 40, 300]]), one);
const clamped = storedBy(scene.sums, 'clamp', 'half-even').grid;
const calm = storedBy(matrixFromRows([[0, 1, 2, 300]]), 'clamp', 'half-even').grid;

function draw(svg: Parameters<typeof drawGrid>[0], grid: Grid): void {
  drawGrid(svg, grid);
  drawRangeMarks(svg, grid);
}

const keys = (node: Element, selector: string): (string | null)[] =>
  [...node.querySelectorAll(`${selector} path`)].map((path) => path.getAttribute('data-key'));

describe('drawRangeMarks', () => {
  it('puts a wedge on every pixel that was cut off', () => {
    const { node } = openedSvg(firstFrame('svg', (svg) => draw(svg, clamped)));
    expect(keys(node, '.cut-low')).toEqual(['0,0']);
    expect(keys(node, '.cut-high')).toEqual(['3,0']);
    expect(keys(node, '.hatching')).toEqual([]);
  });

  it('hatches negative numbers under their colour', () => {
    const { node } = openedSvg(firstFrame('svg', (svg) => draw(svg, scene.grids.at(-1)!)));
    expect(node.firstElementChild!.getAttribute('class')).toBe('hatching');
    expect(keys(node, '.hatching')).toEqual(['0,0']);
    expect(node.querySelector('.cell.signed .ground')!.getAttribute('fill-opacity')).toBe('0.400');
  });

  it('adopts the first frame, and takes marks away that are gone', () => {
    const { svg, node } = openedSvg(firstFrame('svg', (first) => draw(first, clamped)));
    const high = node.querySelector('.cut-high path');
    const cells = node.querySelectorAll('.cell').length;
    draw(svg, calm);
    expect(node.querySelector('.cut-high path')).toBe(high);
    expect(keys(node, '.cut-low')).toEqual([]);
    expect(node.querySelectorAll('.cell')).toHaveLength(cells);
  });
});

describe('drawHistogram', () => {
  const drawn = firstFrame('svg', (svg) =>
    drawHistogram(svg, histogramOf(scene.sums), 'Where the sums lie'),
  );

  it('draws a unit for each number, hollow where it does not fit', () => {
    const { node } = openedSvg(drawn);
    expect(node.getAttribute('aria-label')).toBe('Where the sums lie');
    expect(keysOf(node, '.inside')).toEqual(['1,0', '2,0']);
    expect(keysOf(node, '.outside')).toEqual(['0,0', '3,0']);
  });

  it('names its axes and the window', () => {
    const { node } = openedSvg(drawn);
    const texts = [...node.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(
      expect.arrayContaining(['Sum', 'Pixels', '0 to 255: what a byte can hold']),
    );
    expect(texts).toEqual(expect.arrayContaining(['0', '1', '200', '−200']));
  });

  it('adopts what was drawn at build time', () => {
    const { svg, node } = openedSvg(drawn);
    const before = descendants(node);
    drawHistogram(svg, histogramOf(scene.sums), 'Where the sums lie');
    expect(descendants(node)).toHaveLength(before.length);
    expect(node.querySelector('.cell')).toBe(before.find((element) => element.matches('.cell')));
    expect(node.outerHTML).toBe(openedSvg(drawn).node.outerHTML);
  });
});

describe('binAt', () => {
  const histogram = histogramOf(scene.sums);

  it('is the bin whose part of the axis lies there', () => {
    const window = openedSvg(
      firstFrame('svg', (svg) => drawHistogram(svg, histogram, 'Where the sums lie')),
    ).node.querySelector('.window')!;
    const left = Number(window.getAttribute('x'));
    expect(binAt(histogram, (left + 1) / 480)).toBe(0);
    expect(binAt(histogram, (left - 1) / 480)).toBe(-32);
  });

  it('is the first or the last beside the axis', () => {
    expect(binAt(histogram, 0)).toBe(-320);
    expect(binAt(histogram, 1)).toBe(288);
  });
});

function keysOf(node: Element, selector: string): (string | null)[] {
  return [...node.querySelectorAll(selector)].map((unit) => unit.getAttribute('data-key'));
}
