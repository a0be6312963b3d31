import { BORDERS, RANGES, type Matrix } from '../convolve/index.ts';
import { formatWeight, parseMatrix, parseNumber } from '../notation/index.ts';
import { kernelFrom, nameOf, namedKernels } from './kernels.ts';
import { MODES, OPERATIONS, type FilterSettings } from './settings.ts';

/** What a link to the lab holds. */
export interface LabState {
  readonly settings: FilterSettings;
  /** Name of a sample picture; none means that the picture is left as it is. */
  readonly sample: string | undefined;
}

export const DEFAULTS: FilterSettings = {
  kernel: namedKernels.find(({ name }) => name === 'sharpen')!.kernel,
  operation: 'correlate',
  border: 'replicate',
  range: 'clamp',
  mode: 'gray',
};

/** The state as names and values, for the address: a kernel by its name, or row after row. */
export function toEntries({ settings, sample }: LabState): Record<string, string> {
  const { kernel, ...choices } = settings;
  return {
    ...(sample === undefined ? {} : { sample }),
    kernel: nameOf(kernel) ?? kernelText(kernel),
    ...choices,
  };
}

/**
 * Reads what `toEntries` wrote; what is left out is as in `DEFAULTS`, and unknown names are passed by.
 *
 * @param samples Names of the sample pictures.
 * @throws {RangeError | SyntaxError} a sentence that says what is wrong
 */
export function fromEntries(
  entries: Iterable<readonly [string, string]>,
  samples: readonly string[],
): LabState {
  const values = new Map(entries);
  function choice<Value extends string>(name: string, known: readonly Value[], other: Value) {
    const value = values.get(name) ?? other;
    const found = known.find((one) => one === value);
    if (found === undefined) throw new RangeError(`it has no ${name} "${value}".`);
    return found;
  }
  const kernel = values.get('kernel');
  return {
    settings: {
      kernel: kernel === undefined ? DEFAULTS.kernel : readKernel(kernel),
      operation: choice('operation', OPERATIONS, DEFAULTS.operation),
      border: choice('border', BORDERS, DEFAULTS.border),
      range: choice('range', RANGES, DEFAULTS.range),
      mode: choice('mode', MODES, DEFAULTS.mode),
    },
    sample: values.has('sample') ? choice('sample', samples, '') : undefined,
  };
}

function readKernel(text: string): Matrix {
  return namedKernels.find(({ name }) => name === text)?.kernel ?? kernelFrom(parseMatrix(text));
}

function kernelText({ width, height, data }: Matrix): string {
  return Array.from({ length: height }, (_, y) =>
    Array.from(data.subarray(y * width, (y + 1) * width), exactWeight).join(' '),
  ).join(';');
}

/** The shortest text that reads back as this very weight: `1/9`, `-0.5`, `0.0123456`. */
export function exactWeight(weight: number): string {
  const short = formatWeight(weight).replace('\u2212', '-');
  if (Math.fround(parseNumber(short)) === weight) return short;
  for (let digits = 4; digits < 9; digits++) {
    const text = String(Number(weight.toPrecision(digits)));
    if (Math.fround(Number(text)) === weight) return text;
  }
  return String(Number(weight.toPrecision(9)));
}
