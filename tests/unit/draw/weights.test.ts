import { describe, expect, it } from 'vitest';
import { drawWeights } from '../../../src/draw/weights.ts';
import { gaussian, laplacian } from '../../../src/lib/convolve/index.ts';
import { firstFrame } from '../../../src/render/first-frame.ts';
import { descendants, openedSvg } from './support.ts';

const small = firstFrame('svg', (svg) => drawWeights(svg, laplacian(), 'Laplacian'));

describe('drawWeights', () => {
  it('has the numbers of a small kernel, and a stroke through those below 0', () => {
    const { node } = openedSvg(small);
    expect(node.getAttribute('aria-label')).toBe('Laplacian');
    expect([...node.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      ...['0', '1', '0', '1', '−4', '1', '0', '1', '0'],
    ]);
    expect([...node.querySelectorAll('path')].map((path) => path.dataset['key'])).toEqual(['1,1']);
  });

  it('draws a large one by strength alone', () => {
    const { svg, node } = openedSvg(small);
    drawWeights(svg, gaussian(7, 1), 'Gaussian');
    expect(node.querySelectorAll('rect')).toHaveLength(49);
    expect(node.querySelectorAll('text, path')).toHaveLength(0);
    const strength = (key: string): number =>
      Number(node.querySelector(`rect[data-key="${key}"]`)!.getAttribute('fill-opacity'));
    expect(strength('3,3')).toBe(1);
    expect(strength('0,0')).toBeLessThan(strength('2,3'));
  });

  it('adopts the first frame', () => {
    const { svg, node } = openedSvg(small);
    const before = descendants(node);
    drawWeights(svg, laplacian(), 'Laplacian');
    expect(descendants(node)).toEqual(before);
  });
});
