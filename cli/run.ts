import { resolve } from 'node:path';
import { openEngine } from '../src/lib/engine/index.ts';
import { readArguments, type Arguments } from './arguments.ts';
import { filterFile } from './filter-file.ts';
import { HELP } from './help.ts';
import { chooseKernels } from './kernel-option.ts';
import { choosePictures } from './picture-option.ts';
import type { Terminal } from './progress-bar.ts';
import { Refusal } from './refusal.ts';
import { taskOf } from './task.ts';

/** What the program uses of its process. */
export interface Environment {
  /** Where relative paths start. */
  readonly folder: string;
  readonly output: Terminal;
  readonly errors: Terminal;
}

/**
 * The whole program: reads the pictures, slides the kernels over them, writes the results and reports
 * them.
 *
 * @returns The exit code: 0; 1 if some of several pictures could not be filtered, which costs the
 *   others nothing; 2 for a mistake that the user can correct. Nothing is written then.
 */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
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
  { folder, output, errors }: Environment,
): Promise<number> {
  const tasks = chooseKernels(options.kernels, folder).map((kernel) => taskOf(kernel, options));
  const pictures = choosePictures(options.images, options.out, folder);
  const sources = pictures.map(({ image }) => resolve(folder, image));
  const filters = await openEngine();
  const work = { options, tasks, filters, sources, folder, output };
  const tell = (report: unknown): void => {
    if (options.json) output.write(`${JSON.stringify(report, null, 2)}\n`);
  };
  const [single, ...others] = pictures;
  if (others.length === 0) {
    tell(await filterFile(single!, work));
    return 0;
  }

  const reports: object[] = [];
  let code = 0;
  for (const picture of pictures) {
    if (!options.json) output.write(`${picture.image}\n`);
    try {
      reports.push(await filterFile(picture, work));
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
