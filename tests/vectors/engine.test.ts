import { describe, expect, it } from 'vitest';
import { kernelBank, type Border, type CorrelateOptions } from '../../src/lib/convolve/index.ts';
import { openEngine } from '../../src/lib/engine/index.ts';
import { distance, float32Bound } from '../unit/convolve/support.ts';
import { byteMatrixOf, matrixOf, readVectors, type Case } from './read-vectors.ts';

const engine = await openEngine();

interface ByteCase extends Case {
  readonly kernelName: keyof typeof kernelBank;
  readonly border: Border;
  readonly output: string;
}

describe('the engine', () => {
  it('gives the results of SciPy', () => {
    for (const { op, border, size, ...example } of ['same', 'sizes'].flatMap((file) =>
      readVectors(file),
    )) {
      const [image, kernel] = [matrixOf(example.image), matrixOf(example.kernel)];
      const options: CorrelateOptions = { ...(border && { border }), ...(size && { size }) };
      const output = engine[op as 'correlate' | 'convolve'](image, kernel, options);
      const away = distance(output, matrixOf(example.expected));
      expect(away).toBeLessThanOrEqual(float32Bound(image, kernel));
    }
  });

  it('gives the bytes of OpenCV', () => {
    const cases = readVectors<ByteCase>('uint8').filter(
      ({ output }) => output === 'uint8-round-saturate',
    );
    expect(cases).not.toHaveLength(0);
    for (const { image, kernelName, border, expected } of cases) {
      const options = { border, output: 'bytes' } as const;
      const bytes = engine.correlate(byteMatrixOf(image), kernelBank[kernelName], options);
      expect([...bytes.data]).toEqual([...expected.data]);
    }
  });
});
