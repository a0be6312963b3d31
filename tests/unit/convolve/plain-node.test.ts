import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const library = new URL('../../../src/lib/convolve/index.ts', import.meta.url);
const node = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));

describe('the library', () => {
  it('runs under plain Node as it is, without a build', () => {
    const script = `
      const { correlate, matrixFromRows, sobel } = await import(${JSON.stringify(library.href)});
      const image = matrixFromRows([[0, 0, 9, 9]]);
      console.log([...correlate(image, sobel('x')).data].join(' '));
    `;
    const output = execFileSync(node, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    expect(output.trim()).toBe('0 36 36 0');
  });
});
