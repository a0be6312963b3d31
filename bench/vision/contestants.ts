import { sobel, type ByteMatrix, type Image, type Matrix } from '../../src/lib/convolve/index.ts';
import type { Engine } from '../../src/lib/engine/index.ts';
import { gaussianBlur, gradientMagnitude, median } from '../../src/lib/vision/index.ts';
import type { Run } from '../contestants/contestant.ts';
import type { OpenCv } from '../contestants/opencv.ts';
import { gaussianSide, hasFloats, type VisionTask } from './tasks.ts';

/** @param out Where `call` writes: bytes or floats, as the task says. */
type Start = (task: VisionTask, image: ByteMatrix, out: Image) => Run;

export const startOurs: Start = (task, image, out) => ({
  call() {
    const bytes = { output: 'bytes', out: out as ByteMatrix } as const;
    switch (task.operation) {
      case 'median':
        return void median(image, task.size, task.size, bytes);
      case 'gaussian':
        return void gaussianBlur(image, task.sigma, bytes);
      case 'gradient magnitude':
        return void gradientMagnitude(image, 'sobel', { out: out as Matrix });
    }
  },
});

/** What the engine has of vision: the magnitude of two kernels. */
export const startEngine =
  (engine: Engine) =>
  (task: VisionTask, image: ByteMatrix, out: Image): Run | undefined => {
    if (task.operation !== 'gradient magnitude') return undefined;
    const [x, y, floats] = [sobel('x'), sobel('y'), { out: out as Matrix }];
    return { call: () => void engine.correlateMagnitude(image, x, y, floats) };
  };

/** It copies into the module's memory and out of it again: the caller has arrays and wants arrays. */
export const startOpenCv =
  (cv: OpenCv): Start =>
  (task, image, out) => {
    const { width, height } = image;
    const matrix = (type: number) => new cv.Mat(height, width, type);
    const from = matrix(cv.CV_8U);
    const to = matrix(hasFloats(task) ? cv.CV_32F : cv.CV_8U);
    const [x, y] = [matrix(cv.CV_32F), matrix(cv.CV_32F)];

    function filter(): void {
      switch (task.operation) {
        case 'median':
          return cv.medianBlur(from, to, task.size);
        case 'gaussian': {
          const side = gaussianSide(task.sigma);
          const size = new cv.Size(side, side);
          return cv.GaussianBlur(from, to, size, task.sigma, task.sigma, cv.BORDER_REPLICATE);
        }
        case 'gradient magnitude':
          cv.Sobel(from, x, cv.CV_32F, 1, 0, 3, 1, 0, cv.BORDER_REPLICATE);
          cv.Sobel(from, y, cv.CV_32F, 0, 1, 3, 1, 0, cv.BORDER_REPLICATE);
          return cv.magnitude(x, y, to);
      }
    }

    return {
      call() {
        from.data.set(image.data);
        filter();
        out.data.set(hasFloats(task) ? to.data32F : to.data);
      },
      end: () => [from, to, x, y].forEach((each) => each.delete()),
    };
  };
