import { createMatrix, type Matrix } from '../convolve/index.ts';
import { spokenNumber } from '../notation/index.ts';
import { NO_PARTNERS, type GridFilm } from './film.ts';
import { areaOf, cellAt, contains, isSame, type Point, type Rectangle } from './geometry.ts';
import { cellsOf, emptyCell, grayOf, numberCell, valueAt, weightGrid, type Grid } from './grid.ts';
import { placeName } from './sentence.ts';
import { imageGrid, windowOf } from './trace-grids.ts';
import { trace } from './trace.ts';

/** What the scatter has written after its first `count` stamps. */
function stamped(image: Matrix, kernel: Matrix, pixels: readonly Point[]): Matrix {
  const sums = new Float32Array(image.width * image.height);
  for (const pixel of pixels) {
    for (let v = 0; v < kernel.height; v++) {
      for (let u = 0; u < kernel.width; u++) {
        const target = {
          x: pixel.x + u - (kernel.width - 1) / 2,
          y: pixel.y + v - (kernel.height - 1) / 2,
        };
        if (!contains(areaOf(image), target)) continue;
        const index = target.y * image.width + target.x;
        sums[index] = sums[index]! + valueAt(image, pixel) * valueAt(kernel, { x: u, y: v });
      }
    }
  }
  return createMatrix(image.width, image.height, sums);
}

const scaled = (kernel: Matrix, factor: number): Matrix =>
  createMatrix(
    kernel.width,
    kernel.height,
    kernel.data.map((weight) => weight * factor),
  );

/**
 * Two ways to the same convolution. First scatter: every pixel that is not 0 stamps the kernel, times
 * its value, around itself. Then gather: every output pixel collects from the image under the
 * turned kernel. Zeros outside.
 *
 * @param white The pixel value to draw as white.
 */
export function scatterFilm(image: Matrix, kernel: Matrix, white: number): GridFilm {
  const gather = trace(image, kernel, { operation: 'convolve', border: 'zero' });
  const area = areaOf(image);
  const count = area.width * area.height;
  const all = Array.from({ length: count }, (_, index) => cellAt(area, index));
  const lit = all.filter((pixel) => valueAt(image, pixel) !== 0);

  /** Frames of the trace at which a pixel is stored: a gather step shows the whole of it. */
  const gatherAt = (index: number) => gather.frameAt((index + 1) * gather.stepsPerPixel - 1);

  function output(
    part: string,
    label: string,
    sums: Matrix,
    ready: number,
    outline?: Rectangle,
  ): Grid {
    return {
      part,
      panel: 'output',
      label,
      area,
      ...(outline === undefined ? {} : { outline }),
      cells: cellsOf(area, (point) =>
        point.y * area.width + point.x < ready
          ? numberCell(point, valueAt(sums, point))
          : emptyCell(point),
      ),
    };
  }

  const collected = createMatrix(
    area.width,
    area.height,
    all.map((point) => gather.valueAt(point)),
  );

  return {
    length: 1 + lit.length + count,
    stepsPerWhole: 1,
    lead: 0,
    sceneAt(step) {
      const stamps = lit.slice(0, Math.min(step, lit.length));
      const scattering = step > 0 && step <= lit.length;
      const gathered = Math.max(0, step - lit.length);
      const pixel = scattering ? stamps.at(-1)! : undefined;
      const frame = gatherAt(Math.max(0, gathered - 1));
      const reach = pixel && {
        x: pixel.x - (kernel.width - 1) / 2,
        y: pixel.y - (kernel.height - 1) / 2,
        width: kernel.width,
        height: kernel.height,
      };
      const { outline, ...base } = imageGrid(gather, frame, white);
      const value = pixel === undefined ? 1 : valueAt(image, pixel);
      return {
        grids: [
          {
            ...base,
            ...(gathered > 0 && outline !== undefined ? { outline } : {}),
            cells: cellsOf(gather.view, (point) => ({
              ...numberCell(point, gather.pixelAt(point), [
                ...(contains(area, point) ? [] : (['ghost'] as const)),
                ...(pixel !== undefined && isSame(pixel, point) ? (['current'] as const) : []),
              ]),
              ...grayOf(gather.pixelAt(point), white),
            })),
          },
          weightGrid(gathered > 0 ? gather.applied : scaled(kernel, value), {
            label:
              gathered > 0
                ? 'Kernel, turned'
                : pixel === undefined
                  ? 'Kernel'
                  : `Stamp: ${spokenNumber(value)} times the kernel`,
          }),
          output(
            'scatter',
            'Scattered',
            stamped(image, kernel, stamps),
            stamps.length > 0 ? count : 0,
            reach,
          ),
          output(
            'gather',
            'Gathered',
            collected,
            gathered,
            gathered > 0 ? { ...frame.output, width: 1, height: 1 } : undefined,
          ),
        ],
        sentence: sentenceAt(step, lit.length, count, pixel, value, gathered, frame),
      };
    },
    partners(step, part, cell) {
      if (part === 'kernel') return NO_PARTNERS;
      const gathered = step - lit.length;
      const window = gathered > 0 ? windowOf(gather, gatherAt(gathered - 1)) : undefined;
      const image =
        part === 'gather' && window !== undefined
          ? gather.tapsAt(cell).map((tap) => tap.place)
          : [cell];
      return { cells: { image, scatter: [cell], gather: [cell] }, taps: [] };
    },
    stepOf: (part, cell) =>
      part === 'gather' ? 1 + lit.length + cell.y * area.width + cell.x : undefined,
  };
}

function sentenceAt(
  step: number,
  stamps: number,
  count: number,
  pixel: Point | undefined,
  value: number,
  gathered: number,
  frame: { output: Point; value: number },
): string {
  if (step === 0)
    return `${stamps} pixels are not 0. First each of them scatters, then each of the ${count} output pixels gathers.`;
  if (pixel !== undefined) {
    return `Scatter: ${placeName(pixel).toLowerCase()} holds ${spokenNumber(value)}, so it stamps ${spokenNumber(value)} times the kernel around itself. Where stamps overlap, they add up.`;
  }
  const end = gathered === count ? ' Both outputs are the same.' : '';
  return `Gather: ${placeName(frame.output).toLowerCase()} of the output collects the pixels around it, each times the weight of the turned kernel above it: ${spokenNumber(frame.value)}.${end}`;
}
