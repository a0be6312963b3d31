import architecture from '../../images/architecture.png';
import stillLife from '../../images/still-life.png';
import textPage from '../../images/text-page.png';

/** The sample pictures; the first is the one that the lab opens with. */
export const samples = [
  {
    name: 'still-life',
    label: 'Still life',
    alt: 'A glass of beer on a bar with an owl, a fox and a turtle',
    picture: stillLife,
  },
  {
    name: 'architecture',
    label: 'Footbridge',
    alt: 'A cable-stayed footbridge in late sunlight',
    picture: architecture,
  },
  {
    name: 'text-page',
    label: 'Page of text',
    alt: 'A printed page with text, a table and a plot',
    picture: textPage,
  },
] as const;
