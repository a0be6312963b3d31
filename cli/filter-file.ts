import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { identity } from '../src/lib/convolve/index.ts';
import {
  filterPlanes,
  outputSize,
  planesOf,
  planOfPlanes,
  sumsOfPlanes,
  type Filters,
  type Picture,
  type Planes,
  type PictureSize,
} from '../src/lib/pictures/index.ts';
import type { Arguments } from './arguments.ts';
import { finish } from './finish.ts';
import { openFolder, type OutputFolder } from './output-folder.ts';
import { readPicture, type ReadPicture } from './picture.ts';
import type { ChosenPicture } from './picture-option.ts';
import { imageOf } from './png.ts';
import { progressBar, type Terminal } from './progress-bar.ts';
import { writeRaw } from './raw.ts';
import { asOneSentence, Refusal } from './refusal.ts';
import { release } from './release.ts';
import { reportOf, resultLine, type Result } from './report.ts';
import { contactSheet, tileOf } from './sheet.ts';
import { requireSize } from './size-limit.ts';
import { shown } from './shown.ts';
import type { Task } from './task.ts';
import type { Unfinished } from './unfinished.ts';

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
  readonly onUnfinished: (unfinished: Unfinished | undefined) => void;
}

/** A picture of which nothing is kept but what kernels slide over. */
export interface Source extends PictureSize, Pick<ReadPicture, 'hasAlpha' | 'notes'> {
  readonly planes: Planes;
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
  const source = await readSource(image, work);
  for (const task of tasks) requireOutputSize(image, source, task, options.maxPixels);
  const endings = options.raw === undefined ? ['png'] : ['png', options.raw];
  const files = tasks.flatMap((task) => endings.map((ending) => fileOf(task, ending)));
  const results = openFolder(resolve(folder, out), out, {
    names: [...files, SHEET],
    sources: work.sources,
    onUnfinished: work.onUnfinished,
  });
  try {
    if (!options.json) for (const note of source.notes) output.write(`${shown(image)}: ${note}\n`);
    const list = await filterAll(source, results, work);
    results.publish();
    if (!options.json) {
      output.write(`The results are in ${shown(out)}, and all of them on its ${SHEET}.\n`);
    }
    return reportOf(chosen, options, source, list, SHEET);
  } finally {
    results.close();
  }
}

async function readSource(image: string, { options, folder }: Work): Promise<Source> {
  const { picture, hasAlpha, notes } = await readPicture(image, folder, options.maxPixels);
  const { width, height, data } = picture;
  const planes = planesOf(picture, options.settings.mode);
  await release(data);
  return { width, height, planes, hasAlpha, notes };
}

const fileOf = ({ name }: Task, ending = 'png'): string => `${name}.${ending}`;

function requireOutputSize(
  image: string,
  { planes }: Source,
  { name, settings }: Task,
  maxPixels: number,
): void {
  try {
    const size = outputSize(planes, settings);
    requireSize(`--size ${settings.size!}: ${name} makes of ${shown(image)}`, size, maxPixels);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal(`--image ${shown(image)}: ${asOneSentence(error.message)}`, { cause: error });
  }
}

async function filterAll(
  { planes, hasAlpha }: Source,
  folder: OutputFolder,
  { options, tasks, filters, output }: Work,
): Promise<Result[]> {
  const { json, raw, settings } = options;
  const channels = { isGray: settings.mode === 'gray', hasAlpha };
  // Each result is written over the one before, which is on the disk by then.
  let canvas: Picture = finish(filterPlanes(planes, unfiltered(options), filters)).result;
  const tiles = [await tileOf('original', canvas, channels)];
  const nameWidth = Math.max(...tasks.map(({ name }) => name.length));
  const bar = progressBar(json ? { write: () => undefined } : output);
  const results: Result[] = [];
  for (const [index, task] of tasks.entries()) {
    const report = (done: number): void => bar.show((index + done) / tasks.length, task.name);
    const plan = planOfPlanes(planes, task.settings, filters);
    const { result, milliseconds } = finish(
      filterPlanes(planes, task.settings, filters, canvas),
      report,
    );
    canvas = result;
    const file = fileOf(task);
    await folder.write(file, (path) => imageOf(result, channels).png().toFile(path));
    const floats = raw && fileOf(task, raw);
    const { width, height } = result;
    if (floats !== undefined) {
      const strips = sumsOfPlanes(planes, task.settings, filters);
      const sums = { width, height, channels: channels.isGray ? 1 : 3, strips } as const;
      await folder.write(floats, (path) => writeRaw(path, sums, raw!));
    }
    tiles.push(await tileOf(task.name, result, channels));
    results.push({ ...task, file, floats, width, height, milliseconds, plan });
    bar.clear();
    if (!json) output.write(`${resultLine(results.at(-1), nameWidth)}\n`);
  }
  const sheet = await contactSheet(tiles);
  await folder.write(SHEET, (path) => writeFile(path, sheet));
  return results;
}

/** What the kernels slide over: the picture itself, or in gray. */
function unfiltered({ settings: { mode } }: Arguments): Task['settings'] {
  const kernel = identity();
  return { kernel, operation: 'correlate', border: 'replicate', range: 'clamp', mode };
}
