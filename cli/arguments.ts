import { parseArgs } from 'node:util';
import {
  BORDERS,
  RANGES,
  ROUNDINGS,
  SIZES,
  type Border,
  type Size,
} from '../src/lib/convolve/index.ts';
import { LARGEST_PICTURE, type FilterSettings } from '../src/lib/pictures/index.ts';
import { RAW_FORMATS, type RawFormat } from './raw.ts';
import { Refusal } from './refusal.ts';
import { shown } from './shown.ts';
import { readAnchor, readName, readNumber, readPixels } from './typed-values.ts';
import { isUtf8, NOT_UTF8 } from './utf8.ts';

/** What the user asked for, checked as far as that is possible without reading a file. */
export interface Arguments {
  /** Files and folders, as typed. */
  readonly images: readonly string[];
  readonly maxPixels: number;
  /** As typed; none stands for the tutorial's six. */
  readonly kernels: readonly string[];
  readonly isNormalized: boolean;
  readonly settings: Omit<FilterSettings, 'kernel' | 'magnitudeWith'>;
  readonly out: string | undefined;
  readonly raw: RawFormat | undefined;
  readonly json: boolean;
}

/**
 * @returns `help` if that is what was asked for.
 * @throws {Refusal} for unknown options and names, for options that exclude each other, and if there
 *   is no picture.
 */
export function readArguments(args: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const images = [...values.image, ...positionals];
  if (images.length === 0 || images.includes('')) {
    throw new Refusal('--image is missing; pass a picture, as in --image photo.jpg');
  }
  if (values.kernel.includes('')) {
    throw new Refusal('--kernel: received nothing; pass a name, a file or a matrix');
  }
  if (values.out !== undefined) requireFolderName(values.out);
  return {
    images,
    maxPixels:
      values['max-pixels'] === undefined
        ? LARGEST_PICTURE.pixels
        : readPixels('--max-pixels', values['max-pixels']),
    kernels: values.kernel,
    isNormalized: values.normalize,
    settings: {
      operation: values.convolve ? 'convolve' : 'correlate',
      ...placement(values),
      scale: readNumber('--scale', values.scale),
      offset: readNumber('--offset', values.offset),
      range: readName('--range', values.range, RANGES),
      rounding: readName('--rounding', values.rounding, ROUNDINGS),
      mode: values.color ? 'colour' : 'gray',
    },
    out: values.out,
    raw: values.raw === undefined ? undefined : readName('--raw', values.raw, RAW_FORMATS),
    json: values.json,
  };
}

function requireFolderName(out: string): void {
  if (out === '') throw new Refusal('--out: received nothing; pass a folder');
  // Nothing would be found there under the name that was meant.
  if (!isUtf8(out)) throw new Refusal(`--out ${shown(out)}: ${NOT_UTF8}`);
}

type Values = ReturnType<typeof parse>['values'];

/** Where the kernel is laid, and what it finds beyond the edge. */
function placement(
  values: Values,
): Pick<FilterSettings, 'size' | 'anchor' | 'constant'> & { readonly border: Border } {
  const size = readName('--size', values.size, SIZES);
  const border = readName('--border', values.border ?? defaultBorder(size), BORDERS);
  if (size !== 'same' && values.anchor !== undefined) {
    throw new Refusal(`--anchor: it has no effect with --size ${size}; leave it out`);
  }
  for (const option of ['border', 'constant'] as const) {
    if (size === 'valid' && values[option] !== undefined) {
      throw new Refusal(
        `--${option}: with --size valid nothing beyond the edge is read; leave it out`,
      );
    }
  }
  if (values.constant !== undefined && border !== 'zero') {
    throw new Refusal('--constant: it goes with the border zero; add --border zero');
  }
  return {
    size,
    border,
    ...(values.anchor !== undefined && { anchor: readAnchor('--anchor', values.anchor) }),
    ...(values.constant !== undefined && {
      constant: readNumber('--constant', values.constant),
    }),
  };
}

const defaultBorder = (size: Size): Border => (size === 'full' ? 'zero' : 'replicate');

function parse(args: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: joinNegative(args),
      allowPositionals: true,
      tokens: true,
      options: {
        image: { type: 'string', multiple: true, default: [] },
        'max-pixels': { type: 'string' },
        kernel: { type: 'string', multiple: true, default: [] },
        normalize: { type: 'boolean', default: false },
        convolve: { type: 'boolean', default: false },
        anchor: { type: 'string' },
        border: { type: 'string' },
        constant: { type: 'string' },
        size: { type: 'string', default: 'same' },
        scale: { type: 'string', default: '1' },
        offset: { type: 'string', default: '0' },
        range: { type: 'string', default: 'clamp' },
        rounding: { type: 'string', default: 'half-even' },
        color: { type: 'boolean', default: false },
        out: { type: 'string' },
        raw: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    requireOnce(parsed.tokens.flatMap((token) => (token.kind === 'option' ? token.name : [])));
    return parsed;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const [sentence] = (error as Error).message.split(/\.\s/);
    throw new Refusal(`${shown(sentence!)}; --help lists the options`, { cause: error });
  }
}

const REPEATABLE = ['image', 'kernel'];

/** `parseArgs` would take the last one, and say nothing of the others. */
function requireOnce(names: readonly string[]): void {
  const repeated = names.find((name, i) => !REPEATABLE.includes(name) && names.indexOf(name) < i);
  if (repeated !== undefined) {
    throw new Refusal(
      `--${repeated}: it is there more than once; only --image and --kernel may be repeated`,
    );
  }
}

const NUMERIC = ['--kernel', '--anchor', '--constant', '--scale', '--offset'];

/** `--offset -9`: `parseArgs` takes what begins with a minus sign for an option. */
function joinNegative(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  // What comes after `--` are files, whatever their names.
  if (end !== -1) return [...joinNegative(args.slice(0, end)), ...args.slice(end)];
  return args.flatMap((arg, i) => {
    if (NUMERIC.includes(arg) && isNegative(args[i + 1])) return [`${arg}=${args[i + 1]!}`];
    return NUMERIC.includes(args[i - 1] ?? '') && isNegative(arg) ? [] : [arg];
  });
}

const isNegative = (arg = ''): boolean => /^-[\d.]/.test(arg);
