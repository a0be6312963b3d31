import { describe, expect, it } from 'vitest';
import { drawArrows } from '../../../src/draw/arrows.ts';
import { drawCentre } from '../../../src/draw/centre.ts';
import { drawGrid } from '../../../src/draw/grid.ts';
import { box, matrixFromRows } from '../../../src/lib/convolve/index.ts';
import { arrowsFrom } from '../../../src/lib/films/borders/borrowing.ts';
import { borderScene } from '../../../src/lib/films/borders/scene.ts';
import { centreOf } from '../../../src/lib/films/kernels/scene.ts';
import { weightGrid, type Grid } from '../../../src/lib/grid/index.ts';
import { firstFrame } from '../../../src/render/first-frame.ts';
import { openedSvg } from './support.ts';

const image = matrixFromRows([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
]);
const [framed] = borderScene(image, { width: 3, height: 3 }, 9).one('wrap') as [Grid];
const corner = arrowsFrom([{ x: -1, y: -1 }], image, 'wrap');
const side = arrowsFrom([{ x: -1, y: 1 }], image, 'wrap');

const drawn = (arrows = corner): string =>
  firstFrame('svg', (svg) => {
    drawGrid(svg, framed);
    drawArrows(svg, framed.area, arrows);
  });

describe('drawArrows', () => {
  it('draws a line with a head, twice, after the cells', () => {
    const { node } = openedSvg(drawn());
    const arrows = [...node.querySelectorAll('.arrow')];
    expect(arrows.map((arrow) => arrow.getAttribute('data-key'))).toEqual(['-1,-1 2,2']);
    const paths = [...arrows[0]!.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    expect(paths[0]).toMatch(/^M[\d.]+ [\d.]+(L[\d. ]+)+M[\d. ]+L[\d. ]+L[\d. ]+$/);
    expect(paths[1]).toBe(paths[0]);
    expect(node.lastElementChild!.getAttribute('class')).toBe('arrows');
  });

  it('adopts the arrows of the first frame, and takes away those that are gone', () => {
    const { svg, node } = openedSvg(drawn());
    const first = node.querySelector('.arrow');
    drawArrows(svg, framed.area, [...corner, ...side]);
    expect(node.querySelector('.arrow')).toBe(first);
    expect(node.querySelectorAll('.arrow')).toHaveLength(2);
    drawArrows(svg, framed.area, []);
    expect(node.querySelectorAll('.arrow')).toHaveLength(0);
  });
});

describe('drawCentre', () => {
  const centreDrawn = (width: number, height: number): Element => {
    const kernel = box(width, height);
    const grid = weightGrid(kernel, { label: 'Kernel' });
    const markup = firstFrame('svg', (svg) => {
      drawGrid(svg, grid);
      drawCentre(svg, grid.area, centreOf(kernel));
    });
    return openedSvg(markup).node.querySelector('.centre')!;
  };

  it('aims at a cell where the sides are odd, and leaves it to the number', () => {
    const mark = centreDrawn(3, 3);
    // Margin 22, one cell and a half of 40.
    expect(mark.getAttribute('transform')).toBe('translate(82 82)');
    expect(mark.getAttribute('class')).toBe('centre');
  });

  it('puts a point on the corner of four cells where they are even', () => {
    const mark = centreDrawn(2, 2);
    expect(mark.getAttribute('transform')).toBe('translate(62 62)');
    expect(mark.getAttribute('class')).toBe('centre between');
  });
});
