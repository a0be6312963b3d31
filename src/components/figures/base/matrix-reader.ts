/** What a figure loads when there is a matrix to read: in its link, or pasted. */
export { linkValues } from '../../../lib/films/link-values.ts';
export { pasteMatrix } from './paste-matrix.ts';
