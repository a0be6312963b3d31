import { readdirSync, readFileSync } from 'node:fs';
import { fromFolder } from '../../../src/lib/course/course.ts';

const home = new URL('../../../src/content/lessons/', import.meta.url);

/** Every lesson, with its source, in no particular order. */
export const lessons = readdirSync(home).map((folder) => ({
  ...fromFolder(folder),
  source: readFileSync(new URL(`${folder}/index.mdx`, home), 'utf8'),
}));
