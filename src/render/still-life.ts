import photo from '../images/still-life-gray.png';
import inline from '../images/still-life-gray.png?inline';
import { readGray } from './read-photo.ts';

/** The small gray photo of the first lessons: its file, its pixels, and what is on it. */
export const stillLife = {
  file: photo,
  alt: 'A glass of beer on a bar with an owl, a fox, a turtle and a mat that shows a kernel, in gray',
  pixels: await readGray(inline),
};
