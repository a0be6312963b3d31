import { parseLinked } from '../notation/index.ts';
import type { LinkValues } from './link.ts';
import { fromParsed } from './matrices.ts';

/**
 * A link as the page's address holds it. It brings the reader of matrices along, which a figure loads
 * only for a link that has one.
 */
export const linkValues = (values: Pick<LinkValues, 'get'>): LinkValues => ({
  get: (name) => values.get(name),
  matrix(name) {
    const text = values.get(name);
    return text === null ? undefined : fromParsed(parseLinked(text));
  },
});
