import type { Image } from '../../src/lib/convolve/index.ts';
import { profileOf } from '../../src/lib/convolve/profile.ts';
import type { Contestant, Run, Task } from './contestant.ts';

/** As much of OpenCV.js as is used here. */
export interface OpenCv {
  readonly Mat: new (rows: number, columns: number, type: number) => Mat;
  readonly Size: new (width: number, height: number) => unknown;
  readonly Point: new (x: number, y: number) => unknown;
  readonly matFromArray: (
    rows: number,
    columns: number,
    type: number,
    values: readonly number[],
  ) => Mat;
  readonly CV_8U: number;
  readonly CV_32F: number;
  readonly BORDER_REPLICATE: number;
  readonly filter2D: (...all: unknown[]) => void;
  readonly boxFilter: (...all: unknown[]) => void;
  readonly sepFilter2D: (...all: unknown[]) => void;
  readonly GaussianBlur: (...all: unknown[]) => void;
  readonly medianBlur: (...all: unknown[]) => void;
  readonly Sobel: (...all: unknown[]) => void;
  readonly magnitude: (...all: unknown[]) => void;
}

export interface Mat {
  readonly data: Uint8Array;
  readonly data32F: Float32Array;
  readonly delete: () => void;
}

/** `filter2D`, and the shorter ways that the caller has to choose by hand. */
export function openCvContestants(cv: OpenCv): Contestant[] {
  const centre = new cv.Point(-1, -1);
  const column = (values: Iterable<number>): Mat => {
    const list = [...values];
    return cv.matFromArray(list.length, 1, cv.CV_32F, list);
  };

  /** Copies into the module's memory and out of it again: the caller has arrays and wants arrays. */
  function between(
    { image, output }: Task,
    out: Image,
    weights: readonly Mat[],
    filter: (from: Mat, to: Mat, depth: number) => void,
  ): Run {
    const depth = output === 'bytes' ? cv.CV_8U : cv.CV_32F;
    const from = new cv.Mat(image.height, image.width, cv.CV_8U);
    const to = new cv.Mat(image.height, image.width, depth);
    return {
      call() {
        from.data.set(image.data);
        filter(from, to, depth);
        out.data.set(output === 'bytes' ? to.data : to.data32F);
      },
      end: () => [from, to, ...weights].forEach((mat) => mat.delete()),
    };
  }

  return [
    {
      name: 'OpenCV.js filter2D',
      start(task, out) {
        const { width, height, data } = task.kernel;
        const kernel = cv.matFromArray(height, width, cv.CV_32F, [...data]);
        return between(task, out, [kernel], (from, to, depth) =>
          cv.filter2D(from, to, depth, kernel, centre, 0, cv.BORDER_REPLICATE),
        );
      },
    },
    {
      name: 'OpenCV.js blur',
      can: ({ kernel }) => profileOf(kernel).constant === Math.fround(1 / kernel.data.length),
      start(task, out) {
        const size = new cv.Size(task.kernel.width, task.kernel.height);
        // `blur` is this with the depth of the source, and has no float32 output.
        return between(task, out, [], (from, to, depth) =>
          cv.boxFilter(from, to, depth, size, centre, true, cv.BORDER_REPLICATE),
        );
      },
    },
    {
      name: 'OpenCV.js sepFilter2D',
      can: ({ kernel }) => profileOf(kernel).factors !== null,
      start(task, out) {
        const factors = profileOf(task.kernel).factors!;
        const [row, down] = [column(factors.row), column(factors.column)];
        return between(task, out, [row, down], (from, to, depth) =>
          cv.sepFilter2D(from, to, depth, row, down, centre, 0, cv.BORDER_REPLICATE),
        );
      },
    },
  ];
}
