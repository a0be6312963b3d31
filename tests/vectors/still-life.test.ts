import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  correlate,
  grayscale,
  kernelBank,
  type Border,
  type ByteMatrix,
} from '../../src/lib/convolve/index.ts';
import { openEngine } from '../../src/lib/engine/index.ts';

interface Checksums {
  readonly gray: string;
  readonly cases: readonly {
    readonly kernel: keyof typeof kernelBank;
    readonly border: Border;
    readonly sha256: string;
    readonly differing: number;
  }[];
}

const { gray, cases } = JSON.parse(
  readFileSync(new URL('still-life.json', import.meta.url), 'utf8'),
) as Checksums;

const checksum = (bytes: Uint8Array | Uint8ClampedArray): string =>
  createHash('sha256').update(bytes).digest('hex');

async function stillLife(): Promise<ByteMatrix> {
  const file = fileURLToPath(new URL('../../src/images/still-life.png', import.meta.url));
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { width, height, data: Uint8Array.from(grayscale({ width, height, data }).data) };
}

describe('on the still life', async () => {
  const image = await stillLife();
  const engine = await openEngine();

  it('gray has the bytes of OpenCV', () => {
    expect(checksum(image.data)).toBe(gray);
  });

  for (const { kernel, border, sha256, differing } of cases) {
    it(`${kernel} with the border ${border} has the bytes of OpenCV`, () => {
      expect(differing).toBe(0);
      for (const filter of [correlate, engine.correlate]) {
        const result = filter(image, kernelBank[kernel], { border, output: 'bytes' });
        expect(checksum(result.data)).toBe(sha256);
      }
    });
  }
});
