import { identity } from '../src/lib/convolve/index.ts';
import { openEngine } from '../src/lib/engine/index.ts';
import type { Filters, FilterSettings } from '../src/lib/pictures/index.ts';
import type { Arguments } from './arguments.ts';
import { filter } from './filter.ts';
import { chooseKernels, type ChosenKernel } from './kernels.ts';
import { openFolder, type OutputFolder } from './output-folder.ts';
import { readPicture, type ReadPicture } from './picture.ts';
import { imageOf } from './png.ts';
import { progressBar } from './progress-bar.ts';
import { reportAsJson, resultLine, type Result } from './report.ts';
import { contactSheet, tileOf, tileSize } from './sheet.ts';

const SHEET = 'sheet.png';

const fileOf = (kernelName: string): string => `${kernelName}.png`;

/**
 * Reads the picture, slides the kernels over it, writes the results, and tells.
 *
 * @throws {Refusal} for what the user has to mend; nothing is written then.
 */
export async function run(chosen: Arguments): Promise<void> {
  const kernels = chooseKernels(chosen.kernels);
  const source = await readPicture(chosen.image);
  const files = [...kernels.map(({ name }) => fileOf(name)), SHEET];
  const folder = openFolder(chosen.out, files, chosen.image);
  // Also when somebody loses patience and interrupts.
  process.once('exit', folder.close);
  try {
    const results = await filterAll(chosen, source, kernels, folder);
    folder.publish();
    if (chosen.json) console.log(reportAsJson(chosen, source.picture, results, SHEET));
    else console.log(`The results are in ${chosen.out}, and all of them on its ${SHEET}.`);
  } finally {
    folder.close();
  }
}

async function filterAll(
  chosen: Arguments,
  { picture, hasAlpha }: ReadPicture,
  kernels: readonly ChosenKernel[],
  folder: OutputFolder,
): Promise<Result[]> {
  const { operation, border, range, rounding, mode } = chosen;
  const channels = { isGray: mode === 'gray', hasAlpha };
  const settings = { operation, border, range, rounding, mode };
  const size = tileSize(picture.width, picture.height);
  const filters = await openEngine();
  const original = await beforeFiltering(picture, settings, filters);
  const tiles = [await tileOf('original', imageOf(original, channels), size)];
  const nameWidth = Math.max(...kernels.map(({ name }) => name.length));
  const bar = progressBar({
    isTTY: !chosen.json && process.stdout.isTTY,
    write: (text) => process.stdout.write(text),
  });
  const results: Result[] = [];
  for (const [index, { name, kernel }] of kernels.entries()) {
    const filtered = await filter(picture, { ...settings, kernel }, filters, (done) =>
      bar.show((index + done) / kernels.length, name),
    );
    const image = imageOf(filtered.picture, channels);
    await folder.write(fileOf(name), await image.clone().png().toBuffer());
    tiles.push(await tileOf(name, image, size));
    const { plan, milliseconds } = filtered;
    results.push({ name, file: fileOf(name), milliseconds, plan });
    bar.clear();
    if (!chosen.json) console.log(resultLine(results.at(-1), nameWidth));
  }
  await folder.write(SHEET, await contactSheet(tiles, size));
  return results;
}

/** What the kernels slide over: the picture itself, or in gray. */
async function beforeFiltering(
  picture: ReadPicture['picture'],
  { border, mode }: Pick<FilterSettings, 'border' | 'mode'>,
  filters: Filters,
): Promise<ReadPicture['picture']> {
  const kernel = identity();
  const settings = { kernel, operation: 'correlate', border, range: 'clamp', mode } as const;
  return (await filter(picture, settings, filters, () => undefined)).picture;
}
