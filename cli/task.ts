import { normalize, type Matrix } from '../src/lib/convolve/index.ts';
import type { FilterSettings } from '../src/lib/pictures/index.ts';
import type { Arguments } from './arguments.ts';
import type { ChosenKernel } from './kernel-option.ts';
import { Refusal } from './refusal.ts';

/** One result to be made of every picture. */
export interface Task {
  /** Of the result, on the sheet and as a file. */
  readonly name: string;
  readonly settings: FilterSettings;
}

/**
 * What a kernel and the other options ask for together.
 *
 * @throws {Refusal} for a kernel that cannot be normalized, that has no centre and got no anchor, or
 *   that does not have the anchor.
 */
export function taskOf(
  { name, kernel, magnitudeWith }: ChosenKernel,
  { isNormalized, settings }: Arguments,
): Task {
  if (settings.size === 'same') requireAnchor(name, kernel, settings.anchor);
  const weights = (matrix: Matrix): Matrix => (isNormalized ? normalized(name, matrix) : matrix);
  return {
    name,
    settings: {
      ...settings,
      kernel: weights(kernel),
      ...(magnitudeWith && { magnitudeWith: weights(magnitudeWith) }),
    },
  };
}

function requireAnchor(
  name: string,
  { width, height }: Matrix,
  anchor: FilterSettings['anchor'],
): void {
  if (anchor === undefined && (width % 2 === 0 || height % 2 === 0)) {
    const middle = `${Math.floor(width / 2)},${Math.floor(height / 2)}`;
    throw new Refusal(
      `--kernel: ${name}, ${width} columns by ${height} rows, has no centre; add --anchor ${middle} or another of its cells`,
    );
  }
  if (anchor !== undefined && (anchor.x >= width || anchor.y >= height)) {
    throw new Refusal(
      `--anchor: ${name} has no cell ${anchor.x},${anchor.y}; pass one from 0,0 to ${width - 1},${height - 1}`,
    );
  }
}

function normalized(name: string, kernel: Matrix): Matrix {
  try {
    return normalize(kernel);
  } catch (error) {
    throw new Refusal(`--normalize: the weights of ${name} sum to 0, and cannot be divided by it`, {
      cause: error,
    });
  }
}
