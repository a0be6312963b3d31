import { createMatrix, type Matrix } from '../../convolve/index.ts';
import { formatNumber, spokenNumber } from '../../notation/index.ts';
import {
  areaOf,
  cellAt,
  cellsOf,
  contains,
  emptyCell,
  grayOf,
  isSame,
  NO_PARTNERS,
  numberCell,
  placeName,
  valueAt,
  weightGrid,
  type Grid,
  type GridFilm,
  type Point,
  type Rectangle,
  type Scene,
} from '../../grid/index.ts';
import { reachOf, scaled, scatter } from './scatter.ts';
import { outputUnder, trace, windowOf, type Frame } from '../../trace/index.ts';
import { sourceModel, type FigureSource } from '../source.ts';

/**
 * Two ways to the same convolution. First scatter: every pixel that is not 0 stamps the kernel, times
 * its value, around itself. Then gather: every output pixel collects from the image under the
 * turned kernel. Zeros outside.
 *
 * @throws What `trace` throws. The sides of the kernel have to be odd.
 */
export function scatterFilm({ image, kernel, white = 255 }: FigureSource): GridFilm {
  const gather = trace(image, kernel, { operation: 'convolve', border: 'zero' });
  const area = areaOf(image);
  const places = Array.from({ length: area.width * area.height }, (_, i) => cellAt(area, i));
  const lit = places.filter((place) => valueAt(image, place) !== 0);
  const collected = createMatrix(area.width, area.height, places.map(gather.valueAt));

  /** The gather after `count` output pixels: the frame at which the last of them is stored. */
  const gatherFrame = (count: number): Frame => gather.frameAt(count * gather.stepsPerPixel - 1);

  function imageGrid(outline: Rectangle | undefined, stamping: Point | undefined): Grid {
    return {
      part: 'image',
      panel: 'image',
      label: 'Image',
      area: gather.view,
      inside: area,
      ...(outline && { outline, movable: true }),
      edits: { matrix: 'image', turned: false },
      cells: cellsOf(gather.view, (point) => {
        const value = gather.pixelAt(point);
        const ghost = contains(area, point) ? [] : (['ghost'] as const);
        const covered = outline && contains(outline, point) ? (['covered'] as const) : [];
        const current = stamping && isSame(stamping, point) ? (['current'] as const) : [];
        return {
          ...numberCell(point, value, [...ghost, ...covered, ...current]),
          ...grayOf(value, white),
        };
      }),
    };
  }

  /** An output of which the first `ready` pixels, in reading order, are there. */
  function outputGrid(part: string, label: string, sums: Matrix, ready: number): Grid {
    return {
      part,
      panel: 'output',
      label,
      area,
      cells: cellsOf(area, (point) =>
        point.y * area.width + point.x < ready
          ? numberCell(point, valueAt(sums, point))
          : emptyCell(point),
      ),
    };
  }

  /** The scattered output after `count` stamps; without any it is there once gathering begins. */
  const scattered = (count: number, begun = true): Grid =>
    outputGrid(
      'scatter',
      'Scattered',
      scatter(image, kernel, lit.slice(0, count)),
      begun ? places.length : 0,
    );
  const gathered = (count: number): Grid => outputGrid('gather', 'Gathered', collected, count);

  function opening(): Scene {
    return {
      grids: [
        imageGrid(undefined, undefined),
        weightGrid(kernel, { label: 'Kernel' }),
        scattered(0, false),
        gathered(0),
      ],
      sentence: 'First every pixel that is not 0 scatters, then every output pixel gathers.',
    };
  }

  function scatterScene(count: number): Scene {
    const pixel = lit[count - 1]!;
    const value = valueAt(image, pixel);
    return {
      grids: [
        imageGrid(undefined, pixel),
        weightGrid(scaled(kernel, value), { label: `Kernel times ${formatNumber(value)}` }),
        { ...scattered(count), outline: reachOf(kernel, pixel) },
        gathered(0),
      ],
      sentence: `Scatter: ${placeName(pixel).toLowerCase()} holds ${spokenNumber(value)}, so it stamps ${spokenNumber(value)} times the kernel around itself. Where stamps overlap, they add up.`,
    };
  }

  function gatherScene(count: number): Scene {
    const frame = gatherFrame(count);
    const end = count === places.length ? ' Both outputs are the same.' : '';
    return {
      grids: [
        imageGrid(windowOf(gather, frame), undefined),
        weightGrid(gather.applied, { label: 'Kernel, turned' }),
        scattered(lit.length),
        { ...gathered(count), outline: { ...frame.output, width: 1, height: 1 } },
      ],
      sentence: `Gather: ${placeName(frame.output).toLowerCase()} of the output collects the pixels around it, each times its weight in the turned kernel: ${spokenNumber(frame.value)}.${end}`,
    };
  }

  /** The step at which an output pixel gathers. */
  const stepOf = ({ x, y }: Point): number => 1 + lit.length + y * area.width + x;

  return {
    length: 1 + lit.length + places.length,
    stepsPerWhole: 1,
    lead: 0,
    sceneAt(step) {
      if (step === 0) return opening();
      return step <= lit.length ? scatterScene(step) : gatherScene(step - lit.length);
    },
    partners(step, part, cell) {
      if (part === 'kernel') return NO_PARTNERS;
      const sources =
        part === 'gather' && step > lit.length
          ? gather.tapsAt(cell).map(({ place }) => place)
          : [cell];
      return { cells: { image: sources, scatter: [cell], gather: [cell] }, taps: [] };
    },
    stepOf: (part, cell) => (part === 'gather' ? stepOf(cell) : undefined),
    stepAt: (corner) => stepOf(outputUnder(gather, corner)),
  };
}

export const scatterModel = sourceModel(scatterFilm);
