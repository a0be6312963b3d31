import { spokenNumber, spokenWeight } from '../../notation/index.ts';
import { placeName, weightGrid, type GridFilm, type Point } from '../../grid/index.ts';
import {
  imageGrid,
  kernelGrid,
  lastStepOf,
  outputGrid,
  outputUnder,
  partners,
  trace,
  type Frame,
} from '../../trace/index.ts';
import { sourceModel, type FigureSource } from '../source.ts';

/**
 * Correlation and convolution side by side over one image: first both kernels as given, then the
 * turn of one by 180 degrees, then pixel after pixel, product after product.
 *
 * @throws What `trace` throws.
 */
export function flipFilm({ image, kernel, border, size, white = 255 }: FigureSource): GridFilm {
  const options = { ...(border && { border }), ...(size && { size }) };
  const correlation = trace(image, kernel, { ...options, operation: 'correlate' });
  const convolution = trace(image, kernel, { ...options, operation: 'convolve' });
  const lead = 1;
  const framesAt = (step: number): [Frame, Frame] => {
    const index = Math.max(0, step - lead);
    return [correlation.frameAt(index), convolution.frameAt(index)];
  };
  const stepOf = (output: Point): number => lead + lastStepOf(correlation, output);

  return {
    length: correlation.length + lead,
    stepsPerWhole: correlation.stepsPerPixel,
    lead,
    sceneAt(step) {
      const [left, right] = framesAt(step);
      const turned = step >= lead;
      return {
        grids: [
          imageGrid(correlation, left, white),
          { ...kernelGrid(correlation, left, 'kernel-correlate'), label: 'Kernel as given' },
          turned
            ? kernelGrid(convolution, right, 'kernel-convolve')
            : weightGrid(kernel, {
                part: 'kernel-convolve',
                label: 'Kernel as given',
                edits: { matrix: 'kernel', turned: false },
              }),
          { ...outputGrid(correlation, left, 'output-correlate'), label: 'Correlation' },
          { ...outputGrid(convolution, right, 'output-convolve'), label: 'Convolution' },
        ],
        sentence: sentenceAt(step, left, right),
      };
    },
    partners(step, part, cell) {
      const [left, right] = framesAt(step);
      const [panel, side] = part.split('-');
      const ofLeft = partners(correlation, left, panel!, cell);
      // Before the turn both kernels lie there as given.
      const ofRight =
        step < lead && panel === 'kernel' ? ofLeft : partners(convolution, right, panel!, cell);
      const chosen = side === 'convolve' ? ofRight : ofLeft;
      // Kernel and output cells link to their own side alone, pixels to both.
      const both = panel === 'image' || panel === 'output';
      return {
        cells: {
          image: chosen.cells['image'] ?? [],
          ...(side === 'convolve' && !both ? {} : sides('correlate', ofLeft.cells)),
          ...(side === 'correlate' && !both ? {} : sides('convolve', ofRight.cells)),
        },
        taps: chosen.taps,
      };
    },
    stepOf: (part, cell) => (part.startsWith('output') ? stepOf(cell) : undefined),
    stepAt: (corner) => stepOf(outputUnder(correlation, corner)),
  };
}

export const flipModel = sourceModel(flipFilm);

function sides<Cells>(side: string, cells: Readonly<Record<string, Cells>>): Record<string, Cells> {
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([panel]) => panel === 'kernel' || panel === 'output')
      .map(([panel, list]) => [`${panel}-${side}`, list]),
  );
}

function sentenceAt(step: number, left: Frame, right: Frame): string {
  if (step === 0) return 'One image, one kernel, two operations. So far the kernels are the same.';
  if (step === 1) {
    return 'Convolution turns the kernel by 180 degrees: its first weight becomes its last. Correlation leaves it as it is.';
  }
  const here = placeName(left.output);
  switch (left.phase) {
    case 'place':
      return `${here} of the output: both kernels are placed on the same pixels.`;
    case 'product': {
      const { pixel, place } = left.current!;
      return `${placeName(place)} holds ${spokenNumber(pixel)}. Correlation multiplies it by ${spokenWeight(left.current!.weight)}, convolution by ${spokenWeight(right.current!.weight)}. The sums so far are ${spokenNumber(left.sum)} and ${spokenNumber(right.sum)}.`;
    }
    case 'sum':
    case 'range':
      return `All products added: ${spokenNumber(left.sum)} by correlation, ${spokenNumber(right.sum)} by convolution.`;
    case 'store':
      return `${here} of the outputs: ${spokenNumber(left.value)} by correlation, ${spokenNumber(right.value)} by convolution.`;
  }
}
