import { createHash } from 'node:crypto';
import type { PythonListing } from '../src/components/lesson/python-listing.ts';

/** Tells a listing, with what it was given, from every other. */
export const fingerprintOf = (source: string, { given }: PythonListing): string =>
  createHash('sha256').update(JSON.stringify({ source, given })).digest('hex');
