import { parse as parsePath } from 'node:path';
import { parseArgs } from 'node:util';
import {
  BORDERS,
  RANGES,
  ROUNDINGS,
  type Border,
  type Range,
  type Rounding,
} from '../src/lib/convolve/index.ts';
import { type Mode, type Operation } from '../src/lib/pictures/index.ts';
import { namedKernels } from '../src/lib/lab/index.ts';
import { Refusal } from './refusal.ts';

/** The names of the kernels on several lines, no longer than the lines around them. */
const KERNEL_NAMES = namedKernels
  .map(({ name }) => name)
  .join(', ')
  .replaceAll(/(.{1,56}(,|$)) ?/g, '\n                     $1');

export const HELP = `npm run convolve -- --image photo.jpg [options]

Slides kernels over a picture. Each result is written as a PNG, and all of them
with their names on one sheet, sheet.png.

  --image FILE       the picture: PNG, JPEG, WebP, GIF or TIFF
  --kernel KERNEL    a name, a file with a matrix, or a matrix; may be repeated:
                     --kernel emboss --kernel "0 -1 0; -1 5 -1; 0 -1 0"
                     Without it, the tutorial's six. The names:${KERNEL_NAMES}
  --border NAME      beyond the edge: ${BORDERS.join(', ')}
                     (default replicate)
  --convolve         turn the kernel by 180 degrees first
  --range NAME       how sums become 0..255: ${RANGES.join(', ')}
                     (default clamp)
  --rounding NAME    ${ROUNDINGS.join(' or ')} (default half-even); truncate gives
                     the bytes of the tutorial's own function
  --color            filter red, green and blue, each by itself, instead of gray
  --out FOLDER       where to write (default: the picture's name, then -convolved)
  --json             print the report as JSON
  --help             this text`;

/** What the user asked for, checked as far as that is possible without reading a file. */
export interface Arguments {
  readonly image: string;
  /** As typed; none stands for the tutorial's six. */
  readonly kernels: readonly string[];
  readonly border: Border;
  readonly operation: Operation;
  readonly range: Range;
  readonly rounding: Rounding;
  readonly mode: Mode;
  readonly out: string;
  readonly json: boolean;
}

/**
 * @returns `help` if that is what was asked for.
 * @throws {Refusal} for unknown options and names, and if the picture is missing.
 */
export function readArguments(args: readonly string[]): Arguments | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  if (values.image === '') {
    throw new Refusal('--image is missing; pass a picture, as in --image photo.jpg');
  }
  if (values.out === '') throw new Refusal('--out: received nothing; pass a folder');
  return {
    image: values.image,
    kernels: values.kernel,
    border: oneOf('--border', values.border, BORDERS),
    operation: values.convolve ? 'convolve' : 'correlate',
    range: oneOf('--range', values.range, RANGES),
    rounding: oneOf('--rounding', values.rounding, ROUNDINGS),
    mode: values.color ? 'colour' : 'gray',
    out: values.out ?? defaultFolder(values.image),
    json: values.json,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: joinNegative(args),
      options: {
        image: { type: 'string', default: '' },
        kernel: { type: 'string', multiple: true, default: [] },
        border: { type: 'string', default: 'replicate' },
        convolve: { type: 'boolean', default: false },
        range: { type: 'string', default: 'clamp' },
        rounding: { type: 'string', default: 'half-even' },
        color: { type: 'boolean', default: false },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\.\s/);
    throw new Refusal(`${sentence!}; --help lists the options`, { cause: error });
  }
}

/** `photo-convolved` in the working folder, for a `photo.jpg` anywhere. */
const defaultFolder = (image: string): string => `${parsePath(image).name}-convolved`;

/** `--kernel "-1 0 1"`: `parseArgs` takes a matrix that begins with a minus sign for an option. */
function joinNegative(args: readonly string[]): string[] {
  return args.flatMap((arg, i) => {
    if (arg === '--kernel' && isNegative(args[i + 1])) return [`--kernel=${args[i + 1]!}`];
    return args[i - 1] === '--kernel' && isNegative(arg) ? [] : [arg];
  });
}

const isNegative = (arg = ''): boolean => /^-[\d.]/.test(arg);

function oneOf<Name extends string>(option: string, value: string, known: readonly Name[]): Name {
  const found = known.find((name) => name === value);
  if (found === undefined) {
    throw new Refusal(
      `${option}: received ${JSON.stringify(value)}; pass one of ${known.join(', ')}`,
    );
  }
  return found;
}
