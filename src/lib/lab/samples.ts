/** The sample pictures. The first is the one that the lab opens with. */
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
