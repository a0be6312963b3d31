import { BORDERS, RANGES, type Matrix } from '../convolve/index.ts';
import { matrixText, parseLinked, quoted } from '../notation/index.ts';
import { MODES, OPERATIONS, type FilterSettings } from '../pictures/index.ts';
import { kernelFrom, nameOf, namedKernels } from './named-kernels.ts';
import { SAMPLES, type SampleName } from '../photo/index.ts';

/** What a link to the lab holds. */
export interface LabState {
  readonly settings: FilterSettings;
  /** The sample picture; `undefined` leaves the picture as it is. */
  readonly sample: SampleName | undefined;
}

export const DEFAULTS: FilterSettings = {
  kernel: namedKernels.find(({ name }) => name === 'sharpen')!.kernel,
  operation: 'correlate',
  border: 'replicate',
  range: 'clamp',
  mode: 'gray',
};

const SAMPLE_NAMES = SAMPLES.map(({ name }) => name);

/** The state as names and values for the address: a kernel by its name, or row by row. */
export function toEntries({ settings, sample }: LabState): Record<string, string> {
  const { kernel, operation, border, range, mode } = settings;
  return {
    ...(sample === undefined ? {} : { sample }),
    kernel: nameOf(kernel) ?? matrixText(kernel),
    operation,
    border,
    range,
    mode,
  };
}

/**
 * Reads what `toEntries` wrote. What is missing is as in `DEFAULTS`; unknown names are ignored.
 *
 * @throws {RangeError | SyntaxError} a sentence that says what is wrong
 */
export function fromEntries(entries: Iterable<readonly [string, string]>): LabState {
  const values = new Map(entries);
  function choice<Value extends string>(name: string, known: readonly Value[], missing: Value) {
    const value = values.get(name) ?? missing;
    const found = known.find((one) => one === value);
    if (found === undefined) throw new RangeError(`it has no ${name} ${quoted(value)}.`);
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
    sample: values.has('sample') ? choice('sample', SAMPLE_NAMES, SAMPLES[0].name) : undefined,
  };
}

function readKernel(text: string): Matrix {
  return namedKernels.find(({ name }) => name === text)?.kernel ?? kernelFrom(parseLinked(text));
}
