import { PassingError } from '../opening/passing-error.ts';

/**
 * What draws on a canvas and reads from it.
 *
 * @throws {PassingError} where the browser gives none.
 */
export function contextOf(
  canvas: HTMLCanvasElement,
  settings?: CanvasRenderingContext2DSettings,
): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', settings);
  if (context !== null) return context;
  throw new PassingError(
    'Your browser gives this page no canvas to draw the picture on. Allow it one, or close other tabs.',
  );
}
