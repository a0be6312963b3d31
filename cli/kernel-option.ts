import { parse, resolve } from 'node:path';
import { createMatrix, kernelBank, type Matrix } from '../src/lib/convolve/index.ts';
import { parseMatrix } from '../src/lib/notation/index.ts';
import { kernelsOfFamily, namedKernels, type FilterKernels } from '../src/lib/lab/index.ts';
import { readRegularFile } from './read-file.ts';
import { asOneSentence, Refusal } from './refusal.ts';
import { quoted, shown } from './shown.ts';
import { uniqueNames } from './unique-names.ts';
import { isUtf8 } from './utf8.ts';

/** A kernel or a pair, and the name of its result, on the sheet and as a file. */
export interface ChosenKernel extends FilterKernels {
  readonly name: string;
}

/** Names that other files of the results have. */
const TAKEN = ['sheet'];

/**
 * The kernels of the option `--kernel`, each under a name of its own: `blur`, `blur-2`.
 *
 * @param texts Names, files or matrices; none stands for the tutorial's six kernels.
 * @param folder Where relative paths start.
 * @throws {Refusal} for what is none of these.
 */
export async function chooseKernels(
  texts: readonly string[],
  folder: string,
): Promise<ChosenKernel[]> {
  if (texts.length === 0) {
    return Object.entries(kernelBank).map(([name, kernel]) => ({ name, kernel }));
  }
  const chosen: ChosenKernel[] = [];
  for (const text of texts) chosen.push(await chooseKernel(text, folder));
  const names = uniqueNames(
    chosen.map(({ name }) => name),
    TAKEN,
  );
  return chosen.map((kernel, i) => ({ ...kernel, name: names[i]! }));
}

/** Starts like a number, or has a bracket, rows, cells or a sign of equality. */
const IS_MATRIX =
  /^\s*[-+\u2010-\u2015\u2212\uff0d]?\s*[.\d\u00bc-\u00be\u2150-\u215e]|[[({;|&=\n]/;

async function chooseKernel(text: string, folder: string): Promise<ChosenKernel> {
  const named = namedKernels.find(({ name }) => name === text);
  if (named !== undefined) return { name: text, kernel: named.kernel };
  const family = readFamily(text);
  if (family !== undefined) return family;
  const content = await readText(text, folder);
  if (content !== undefined) {
    return { name: parse(text).name, kernel: readMatrix(content, `--kernel ${shown(text)}`) };
  }
  if (IS_MATRIX.test(text)) return { name: 'kernel', kernel: readMatrix(text, '--kernel') };
  const names = namedKernels.map(({ name }) => name).join(', ');
  throw new Refusal(
    `--kernel: there is no kernel and no file ${quoted(text)}; pass a file, a matrix such as "0 -1 0; -1 5 -1; 0 -1 0", or one of ${names}`,
  );
}

/** @returns `undefined` if the name is that of no family. */
function readFamily(text: string): ChosenKernel | undefined {
  try {
    const kernels = kernelsOfFamily(text);
    // A colon has no place in the name of a file everywhere.
    return kernels && { name: text.replaceAll(/[^\w.-]+/g, '-'), ...kernels };
  } catch (error) {
    throw new Refusal(`--kernel ${shown(text)}: ${asOneSentence((error as Error).message)}`, {
      cause: error,
    });
  }
}

/** A matrix is a path that no file has, or no path at all. */
const NO_FILE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/** The largest kernel that a family makes, 999 x 999, with some 30 letters a weight. */
const MOST_BYTES = 32e6;

/** @returns `undefined` if there is no such file. */
async function readText(path: string, folder: string): Promise<string | undefined> {
  let content: string;
  try {
    content = (await readRegularFile(resolve(folder, path), MOST_BYTES)).toString('utf8');
  } catch (error) {
    const { cause, message } = error as Refusal;
    const { code = '' } = (cause ?? {}) as NodeJS.ErrnoException;
    if (NO_FILE.includes(code) && isUtf8(path)) return undefined;
    throw new Refusal(`--kernel ${shown(path)}: ${message}`, { cause });
  }
  if (/[\0\ufffd]/.test(content)) {
    throw new Refusal(
      `--kernel ${shown(path)}: this is not a text file; a matrix of numbers is needed`,
    );
  }
  return content;
}

function readMatrix(text: string, what: string): Matrix {
  const { width, height, values } = parsed(text, what);
  return createMatrix(width, height, values);
}

function parsed(text: string, what: string): ReturnType<typeof parseMatrix> {
  try {
    return parseMatrix(text);
  } catch (error) {
    throw new Refusal(`${what}: ${asOneSentence((error as Error).message)}`, { cause: error });
  }
}
