import { quoted } from '../notation/index.ts';

/** The sample pictures. The first is shown to whoever has chosen none. */
export const SAMPLES = [
  {
    name: 'still-life',
    label: 'Still life',
    alt: 'A glass of beer on a bar with an owl, a fox and a turtle',
  },
  {
    name: 'architecture',
    label: 'Footbridge',
    alt: 'A cable-stayed footbridge in late sunlight',
  },
  {
    name: 'text-page',
    label: 'Page of text',
    alt: 'A printed page with text, a table and a plot',
  },
] as const;

export type SampleName = (typeof SAMPLES)[number]['name'];

/** @throws {RangeError} if no sample has this name */
export function sampleNamed(name: string): SampleName {
  const found = SAMPLES.find((sample) => sample.name === name);
  if (found === undefined) throw new RangeError(`there is no photo ${quoted(name)}`);
  return found.name;
}
