import { resolve } from 'node:path';
import { identity } from '../src/lib/convolve/index.ts';
import {
  filterPicture,
  outputSize,
  planOfPicture,
  sumsOfPicture,
  type Filters,
} from '../src/lib/pictures/index.ts';
import type { Arguments } from './arguments.ts';
import { finish } from './finish.ts';
import { openFolder, type OutputFolder } from './output-folder.ts';
import { readPicture, type ReadPicture } from './picture.ts';
import type { ChosenPicture } from './picture-option.ts';
import { imageOf } from './png.ts';
import { progressBar, type Terminal } from './progress-bar.ts';
import { rawFile } from './raw.ts';
import { asOneSentence, Refusal } from './refusal.ts';
import { reportOf, resultLine, type Result } from './report.ts';
import { contactSheet, tileOf } from './sheet.ts';
import { requireSize } from './size-limit.ts';
import type { Task } from './task.ts';

/** What is the same for every picture. */
export interface Work {
  readonly options: Arguments;
  readonly tasks: readonly Task[];
  readonly filters: Filters;
  /** Files that must not be overwritten, absolute. */
  readonly sources: readonly string[];
  /** Where relative paths start. */
  readonly folder: string;
  readonly output: Terminal;
}

const SHEET = 'sheet.png';

/**
 * Slides all kernels over one picture and writes the results. Each is told of as it is made, unless the
 * report shall be JSON.
 *
 * @returns The report for another program.
 * @throws {Refusal} if the picture cannot be read or is too large, if its results would be, or if they
 *   cannot be written. Then none is.
 */
export async function filterFile(chosen: ChosenPicture, work: Work): Promise<object> {
  const { options, tasks, folder, output } = work;
  const { image, out } = chosen;
  const source = await readPicture(image, folder, options.maxPixels);
  for (const task of tasks) requireOutputSize(image, source, task, options.maxPixels);
  const endings = options.raw === undefined ? ['png'] : ['png', options.raw];
  const files = tasks.flatMap((task) => endings.map((ending) => fileOf(task, ending)));
  const results = openFolder(resolve(folder, out), out, [...files, SHEET], work.sources);
  // An interruption ends the process without the `finally` below.
  process.once('exit', results.close);
  try {
    if (!options.json) for (const note of source.notes) output.write(`${image}: ${note}\n`);
    const list = await filterAll(source, results, work);
    results.publish();
    if (!options.json) {
      output.write(`The results are in ${out}, and all of them on its ${SHEET}.\n`);
    }
    return reportOf(chosen, options, source, list, SHEET);
  } finally {
    results.close();
    process.off('exit', results.close);
  }
}

const fileOf = ({ name }: Task, ending = 'png'): string => `${name}.${ending}`;

function requireOutputSize(
  image: string,
  { picture }: ReadPicture,
  { name, settings }: Task,
  maxPixels: number,
): void {
  try {
    const size = outputSize(picture, settings);
    requireSize(`--size ${settings.size!}: ${name} makes of ${image}`, size, maxPixels);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal(`--image ${image}: ${asOneSentence(error.message)}`, { cause: error });
  }
}

async function filterAll(
  { picture, hasAlpha }: ReadPicture,
  folder: OutputFolder,
  { options, tasks, filters, output }: Work,
): Promise<Result[]> {
  const { json, raw, settings } = options;
  const channels = { isGray: settings.mode === 'gray', hasAlpha };
  const original = await finish(filterPicture(picture, unfiltered(options), filters));
  const tiles = [await tileOf('original', original.result, channels)];
  const nameWidth = Math.max(...tasks.map(({ name }) => name.length));
  const bar = progressBar(json ? { write: () => undefined } : output);
  const results: Result[] = [];
  for (const [index, task] of tasks.entries()) {
    const report = (done: number): void => bar.show((index + done) / tasks.length, task.name);
    // This also splits the picture into planes, once for all kernels, so their times do not include it.
    const plan = planOfPicture(picture, task.settings, filters);
    const { result, milliseconds } = await finish(
      filterPicture(picture, task.settings, filters),
      report,
    );
    const file = fileOf(task);
    await folder.write(file, await imageOf(result, channels).png().toBuffer());
    const floats = raw && fileOf(task, raw);
    if (floats !== undefined) {
      const sums = await finish(sumsOfPicture(picture, task.settings, filters));
      await folder.write(floats, await rawFile(sums.result, raw!));
    }
    tiles.push(await tileOf(task.name, result, channels));
    const { width, height } = result;
    results.push({ ...task, file, floats, width, height, milliseconds, plan });
    bar.clear();
    if (!json) output.write(`${resultLine(results.at(-1), nameWidth)}\n`);
  }
  await folder.write(SHEET, await contactSheet(tiles));
  return results;
}

/** What the kernels slide over: the picture itself, or in gray. */
function unfiltered({ settings: { mode } }: Arguments): Task['settings'] {
  const kernel = identity();
  return { kernel, operation: 'correlate', border: 'replicate', range: 'clamp', mode };
}
