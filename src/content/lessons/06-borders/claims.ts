import { box, correlate, pad, type Matrix } from '../../../lib/convolve/index.ts';
import type { Claims } from '../../../lib/course/index.ts';
import { RULES } from '../../../lib/films/borders/rules.ts';
import { outputSize } from '../../../lib/films/borders/scene.ts';
import { darkened, even, frame, image, kept, reflects, tallMissing, validExample } from './data.ts';

const equal = (a: Matrix, b: Matrix): boolean => String(a.data) === String(b.data);
const ghosts = { top: 1, bottom: 1, left: 1, right: 1 };
const wide = { top: 2, bottom: 2, left: 2, right: 2 };
const count = (is: (place: number) => boolean): number =>
  Array.from(image.data.keys()).filter(is).length;

/** The figure's image under a mean of 5 by 5, by every rule that makes up pixels. */
const outputs = RULES.filter((rule) => rule !== 'none').map((border) =>
  correlate(image, box(5, 5), { border }),
);
const [zero, ...others] = outputs;
const darkest = Math.min(...image.data);
/** The outermost pixels of the image. */
const edge = Array.from(image.data.keys()).filter((place) =>
  [place % image.width, Math.floor(place / image.width)].some((at) => at % (image.width - 1) === 0),
);
/** A mean and a kernel as large as the worked example's image. */
const three = box(3, 3);

export const claims: Claims = {
  'The rule “zero” makes them black, and the mean has a dark frame': edge.every(
    (place) => zero!.data[place]! < darkest,
  ),
  'Choose another rule and watch the frame go': others.every(({ data }) =>
    edge.every((place) => data[place]! >= darkest),
  ),
  'suddenly reflect and replicate are the same': equal(
    pad(image, ghosts, 'reflect'),
    pad(image, ghosts, 'replicate'),
  ),
  'They differ only from the second ghost outwards': !equal(
    pad(image, wide, 'reflect'),
    pad(image, wide, 'replicate'),
  ),
  'with 5 by 5 on this small image, four pixels in the middle are left':
    count((place) => outputs.every(({ data }) => data[place] === outputs[0]!.data[place])) === 4,
  'The mean of equal numbers is that number': equal(kept, even),
  'In a corner only four of nine pixels are real':
    Number(frame.corner) === (4 / 9) * Number(frame.level),
  'If a blurred photo has a dark frame, this is where it comes from':
    Number(frame.corner) < Number(frame.level) && Number(frame.side) < Number(frame.level),
  'Choose another rule and it is gone': darkened.data.some((value, i) => value < kept.data[i]!),
  'a kernel of 3 on an image of 3 leaves one pixel': outputSize(three, three, 'valid').width === 1,
  'Same word, two rules': reflects.scipy !== reflects.numpy,
  'are missing, half of them above and half below': Number(tallMissing) % 2 === 0,
  'It fits exactly once': outputSize(box(7, 7), box(7, 7), 'valid').width === 1,
  'It forgets one place': Number(validExample.offByOne) + 1 === Number(validExample.right),
};
