import { readdirSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { reasonOf, Refusal } from './refusal.ts';
import { shown } from './shown.ts';
import { statsAt } from './stats.ts';
import { uniqueNames } from './unique-names.ts';

/** A picture, and the folder for its results; paths as they were typed. */
export interface ChosenPicture {
  readonly image: string;
  readonly out: string;
}

const IS_PICTURE = /^[^.].*\.(png|jpe?g|webp|gif|tiff?)$/i;

/** 2 before 10. */
const { compare: inNaturalOrder } = new Intl.Collator('en', { numeric: true });

/**
 * The pictures of the option `--image`. Each has an output folder of its own: a single file `out`
 * itself, others folders of their names inside `out`; and without `out` folders beside each other.
 *
 * @param images Files, and folders of files.
 * @param folder Where relative paths start.
 * @throws {Refusal} for a folder that cannot be read or has no picture.
 */
export function choosePictures(
  images: readonly string[],
  out: string | undefined,
  folder: string,
): ChosenPicture[] {
  const files = images.flatMap((image) =>
    isFolder(resolve(folder, image)) ? picturesIn(image, folder) : [image],
  );
  const names = uniqueNames(files.map((file) => parse(file).name));
  const isSingle = files.length === 1 && files[0] === images[0];
  return files.map((image, i) => {
    if (out === undefined) return { image, out: `${names[i]!}-convolved` };
    return { image, out: isSingle ? out : join(out, names[i]!) };
  });
}

const isFolder = (path: string): boolean => statsAt(path)?.isDirectory() === true;

function picturesIn(image: string, folder: string): string[] {
  const path = resolve(folder, image);
  let names: string[];
  try {
    names = readdirSync(path);
  } catch (error) {
    throw new Refusal(`--image ${shown(image)}: ${reasonOf(error)}`, { cause: error });
  }
  const pictures = names.filter((name) => IS_PICTURE.test(name) && !isFolder(join(path, name)));
  if (pictures.length === 0) {
    throw new Refusal(
      `--image ${shown(image)}: this folder has no picture; PNG, JPEG, WebP, GIF and TIFF files are taken`,
    );
  }
  return pictures.toSorted(inNaturalOrder).map((name) => join(image, name));
}
