import { resolve } from 'node:path';
import { identity } from '../src/lib/convolve/index.ts';
import { openEngine } from '../src/lib/engine/index.ts';
import type { Filters } from '../src/lib/pictures/index.ts';
import { HELP, readArguments, type Arguments } from './arguments.ts';
import { filter } from './filter.ts';
import { chooseKernels, type ChosenKernel } from './kernel-option.ts';
import { openFolder, type OutputFolder } from './output-folder.ts';
import { readPicture, type ReadPicture } from './picture.ts';
import { imageOf } from './png.ts';
import { progressBar, type Terminal } from './progress-bar.ts';
import { Refusal } from './refusal.ts';
import { reportAsJson, resultLine, type Result } from './report.ts';
import { contactSheet, tileOf, tileSize } from './sheet.ts';

/** What the program uses of its process. */
export interface Environment {
  /** Where relative paths start. */
  readonly folder: string;
  readonly output: Terminal;
  readonly errors: Terminal;
}

const SHEET = 'sheet.png';

const fileOf = (kernelName: string): string => `${kernelName}.png`;

/**
 * The whole program: reads the picture, slides the kernels over it, writes the results and reports
 * them.
 *
 * @returns The exit code: 0, or 2 for a mistake that the user can correct. Nothing is written then.
 */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  try {
    const options = readArguments(args);
    if (options === 'help') environment.output.write(`${HELP}\n`);
    else await filterFile(options, environment);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    environment.errors.write(`${error.message}\n`);
    return 2;
  }
}

async function filterFile(options: Arguments, environment: Environment): Promise<void> {
  const { folder, output } = environment;
  const kernels = chooseKernels(options.kernels, folder);
  const source = await readPicture(options.image, folder);
  const files = [...kernels.map(({ name }) => fileOf(name)), SHEET];
  const path = resolve(folder, options.out);
  const results = openFolder(path, options.out, files, resolve(folder, options.image));
  // An interruption ends the process without the `finally` below.
  process.once('exit', results.close);
  try {
    if (!options.json) for (const note of source.notes) output.write(`${options.image}: ${note}\n`);
    const list = await filterAll(options, source, kernels, results, output);
    results.publish();
    const report = options.json
      ? reportAsJson(options, source, list, SHEET)
      : `The results are in ${options.out}, and all of them on its ${SHEET}.`;
    output.write(`${report}\n`);
  } finally {
    results.close();
    process.off('exit', results.close);
  }
}

async function filterAll(
  { operation, border, range, rounding, mode, json }: Arguments,
  { picture, hasAlpha }: ReadPicture,
  kernels: readonly ChosenKernel[],
  folder: OutputFolder,
  output: Terminal,
): Promise<Result[]> {
  const channels = { isGray: mode === 'gray', hasAlpha };
  const settings = { operation, border, range, rounding, mode };
  const size = tileSize(picture.width, picture.height);
  const filters = await openEngine();
  const original = await unfiltered(picture, mode, filters);
  const tiles = [await tileOf('original', imageOf(original, channels), size)];
  const nameWidth = Math.max(...kernels.map(({ name }) => name.length));
  const bar = progressBar(json ? { write: () => undefined } : output);
  const results: Result[] = [];
  for (const [index, { name, kernel }] of kernels.entries()) {
    const filtered = await filter(picture, { ...settings, kernel }, filters, (done) =>
      bar.show((index + done) / kernels.length, name),
    );
    const image = imageOf(filtered.picture, channels);
    await folder.write(fileOf(name), await image.clone().png().toBuffer());
    tiles.push(await tileOf(name, image, size));
    const { plan, milliseconds } = filtered;
    const result = { name, file: fileOf(name), milliseconds, plan };
    results.push(result);
    bar.clear();
    if (!json) output.write(`${resultLine(result, nameWidth)}\n`);
  }
  await folder.write(SHEET, await contactSheet(tiles, size));
  return results;
}

/** What the kernels slide over: the picture itself, or in gray. */
async function unfiltered(
  picture: ReadPicture['picture'],
  mode: Arguments['mode'],
  filters: Filters,
): Promise<ReadPicture['picture']> {
  const settings = { operation: 'correlate', border: 'replicate', range: 'clamp', mode } as const;
  const result = await filter(picture, { ...settings, kernel: identity() }, filters, () => {});
  return result.picture;
}
