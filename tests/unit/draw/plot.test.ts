import { describe, expect, it } from 'vitest';
import { drawPlot, drawPlotMark, placeAt } from '../../../src/draw/plot.ts';
import type { Plot } from '../../../src/lib/plot/index.ts';
import { firstFrame } from '../../../src/render/first-frame.ts';
import { descendants, openedSvg } from './support.ts';

const plot: Plot = {
  x: { name: 'Column x', unit: 'pixels', domain: [0, 4] },
  y: { name: 'Gray level', domain: [0, 255] },
  lines: [
    { name: 'before', kind: 'image', values: [0, 255, 0, 255, 0] },
    { name: 'after', kind: 'output', start: 1, values: [100, 110, 120] },
  ],
};
const drawn = firstFrame('svg', (svg) => drawPlot(svg, plot, 2));

const pointsOf = (node: Element, name: string): number[][] =>
  node
    .querySelector(`.lines [data-key=${name}]`)!
    .getAttribute('d')!
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number));

describe('drawPlot', () => {
  it('draws each line through its values, from left to right, larger values higher', () => {
    const { node } = openedSvg(drawn);
    const before = pointsOf(node, 'before');
    expect(before).toHaveLength(5);
    expect(before[1]![1]).toBeLessThan(before[0]![1]!);
    const after = pointsOf(node, 'after');
    expect(after).toHaveLength(3);
    expect(after[0]![0]).toBe(before[1]![0]);
  });

  it('names its axes with their units', () => {
    const { node } = openedSvg(drawn);
    expect(node.querySelector('.name-across')!.textContent).toBe('Column x (pixels)');
    expect(node.querySelector('.name-up')!.textContent).toBe('Gray level');
  });

  it('marks every line that has a value at the place that is read', () => {
    const { svg, node } = openedSvg(drawn);
    expect(node.querySelectorAll('circle')).toHaveLength(2);
    drawPlotMark(svg, plot, 4);
    expect([...node.querySelectorAll('circle')].map((dot) => dot.dataset['key'])).toEqual([
      'before',
    ]);
  });

  it('finds the place under a point of the drawing', () => {
    const { node } = openedSvg(drawn);
    const width = Number(node.getAttribute('viewBox')!.split(' ')[2]);
    for (const [place, [x]] of pointsOf(node, 'before').entries()) {
      expect(placeAt(plot, x! / width)).toBe(place);
    }
    expect(placeAt(plot, 0)).toBe(0);
  });

  it('adopts the first frame', () => {
    const { svg, node } = openedSvg(drawn);
    const before = descendants(node);
    drawPlot(svg, plot, 2);
    expect(descendants(node)).toEqual(before);
  });
});
