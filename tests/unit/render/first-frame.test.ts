import { describe, expect, it } from 'vitest';
import { firstFrame } from '../../../src/render/first-frame.ts';

describe('firstFrame', () => {
  it('gives the whole of an svg', () => {
    const markup = firstFrame('svg', (svg) => {
      svg.attr('class', 'grid').append('text').text('126');
    });
    expect(markup).toBe('<svg class="grid"><text>126</text></svg>');
  });

  it('gives what is inside a div, since the page has that already', () => {
    const markup = firstFrame('div', (line) => {
      line.attr('class', 'formula').append('span').text('1134/9');
    });
    expect(markup).toBe('<span>1134/9</span>');
  });

  it('writes text as text', () => {
    expect(firstFrame('div', (line) => line.append('span').text('1 < 2 & 3'))).toBe(
      '<span>1 &lt; 2 &amp; 3</span>',
    );
  });

  it('begins with an empty page each time', () => {
    const draw = (): string => firstFrame('div', (line) => line.append('b'));
    expect([draw(), draw()]).toEqual(['<b></b>', '<b></b>']);
  });
});
