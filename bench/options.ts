import { parseArgs } from 'node:util';
import { KERNELS, PLAN_KERNELS } from './kernels.ts';
import { MAIN_SIZE, SIZES, nameOf, type PictureSize } from './picture.ts';

const NAMES = Object.keys(KERNELS);
const PLAN_NAMES = Object.keys(PLAN_KERNELS);

export const HELP = `npm run bench -- [options]

  --quick           only ${nameOf(MAIN_SIZE)}
  --size 800x600    this size; may be repeated
  --kernel NAME     this kernel; may be repeated: ${NAMES.join(', ')};
                    with --plan also ${PLAN_NAMES.slice(NAMES.length).join(', ')}
  --rounds N        rounds that count, 7 by default
  --plan            is the library's choice of a way the fastest one?
  --sides           what do dense kernels cost from 1 to 1001 a side?
  --help            this text`;

export interface BenchOptions {
  readonly sizes: readonly PictureSize[];
  readonly kernels: readonly string[];
  readonly rounds: number;
  readonly plan: boolean;
  readonly sides: boolean;
  readonly help: boolean;
}

/** @throws {Error} for an unknown option or kernel, and for an invalid size or number of rounds. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      size: { type: 'string', multiple: true, default: [] },
      kernel: { type: 'string', multiple: true, default: [] },
      rounds: { type: 'string', default: '7' },
      plan: { type: 'boolean', default: false },
      sides: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { quick, size, kernel, plan, sides, help } = values;
  if (quick && size.length > 0) throw new Error('--quick and --size: pass one of the two');
  if (sides && plan) throw new Error('--sides and --plan: pass one of the two');
  if (sides && kernel.length > 0) {
    throw new Error('--kernel: leave it out; --sides has kernels of its own');
  }
  const names = plan ? PLAN_NAMES : NAMES;
  const unknown = kernel.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`--kernel: received "${unknown}"; pass one of ${names.join(', ')}`);
  }
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds: received "${values.rounds}"; pass a whole number from 1`);
  }
  return {
    sizes: quick ? [MAIN_SIZE] : size.length > 0 ? size.map(readSize) : SIZES,
    kernels: kernel.length > 0 ? kernel : names,
    rounds,
    plan,
    sides,
    help,
  };
}

function readSize(text: string): PictureSize {
  const [, width, height] = /^([1-9]\d*)x([1-9]\d*)$/.exec(text) ?? [];
  if (width === undefined || height === undefined) {
    throw new Error(`--size: received "${text}"; pass width and height as in 800x600`);
  }
  return { width: Number(width), height: Number(height) };
}
