import { resolve } from 'node:path';
import { openEngine } from '../src/lib/engine/index.ts';
import { readArguments, type Arguments } from './arguments.ts';
import { filterFile, type Work } from './filter-file.ts';
import { HELP } from './help.ts';
import { chooseKernels } from './kernel-option.ts';
import { choosePictures, type ChosenPicture } from './picture-option.ts';
import type { Output } from './output.ts';
import type { Terminal } from './progress-bar.ts';
import { isOutOfMemory, reasonOf, Refusal } from './refusal.ts';
import { shown } from './shown.ts';
import { taskOf } from './task.ts';
import type { Unfinished } from './unfinished.ts';

/** What the program uses of its process. */
export interface Environment {
  /** Where relative paths start. */
  readonly folder: string;
  readonly output: Output;
  readonly errors: Terminal;
  /** Is told what has to be removed if the process is ended from outside. */
  readonly onUnfinished: (unfinished: Unfinished | undefined) => void;
}

/**
 * The whole program: reads the pictures, slides the kernels over them, writes the results and reports
 * them.
 *
 * @returns The exit code: 0; 1 if some of several pictures could not be filtered, which costs the
 *   others nothing, or if the report could not be written; 2 for a mistake that the user can correct.
 *   Nothing is written then. 141 if the reader of the output went away, as for a program that this ends.
 */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const code = await attempt(args, environment);
  const { failure } = environment.output;
  if (failure === undefined) return code;
  if (failure.code === 'EPIPE') return 141;
  environment.errors.write(`The report cannot be written: ${reasonOf(failure)}\n`);
  return 1;
}

async function attempt(args: readonly string[], environment: Environment): Promise<number> {
  try {
    const options = readArguments(args);
    if (options !== 'help') return await filterFiles(options, environment);
    environment.output.write(`${HELP}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    environment.errors.write(`${error.message}\n`);
    return 2;
  }
}

async function filterFiles(
  options: Arguments,
  { folder, output, errors, onUnfinished }: Environment,
): Promise<number> {
  const kernels = await chooseKernels(options.kernels, folder);
  const tasks = kernels.map((kernel) => taskOf(kernel, options));
  const pictures = choosePictures(options.images, options.out, folder);
  const sources = pictures.map(({ image }) => resolve(folder, image));
  const filters = await openEngine();
  const work = { options, tasks, filters, sources, folder, output, onUnfinished };
  const tell = (report: unknown): void => {
    if (options.json) output.write(`${JSON.stringify(report, null, 2)}\n`);
  };
  const [single, ...others] = pictures;
  if (others.length === 0) {
    tell(await filterWithinMemory(single!, work));
    return 0;
  }

  const reports: object[] = [];
  let code = 0;
  for (const picture of pictures) {
    // Whoever reads the output wants no more of it. What was filtered is in place.
    if (output.failure?.code === 'EPIPE') break;
    if (!options.json) output.write(`${shown(picture.image)}\n`);
    try {
      reports.push(await filterWithinMemory(picture, work));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors.write(`${error.message}\n`);
      reports.push({ image: picture.image, error: error.message });
      code = 1;
    }
  }
  tell(reports);
  return code;
}

/** A picture that is too large for this machine costs the others nothing. */
async function filterWithinMemory(picture: ChosenPicture, work: Work): Promise<object> {
  try {
    return await filterFile(picture, work);
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
    const what = `--image ${shown(picture.image)}`;
    throw new Refusal(`${what}: there is not enough memory for this picture`, { cause: error });
  }
}
