import { box, laplacian, sharpen, sobel } from '../../convolve/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { matrixLink } from '../link.ts';
import { onSlider, sliderLink, type Slider } from '../slider.ts';
import type { NamedKernel } from '../source.ts';
import { learnedFilm, type LearnedFilm } from './film.ts';
import { pictures } from './pictures.ts';
import { NOISES, OPERATIONS, type LearnedState } from './state.ts';

export const RATE = {
  label: 'Learning rate',
  min: 0.01,
  max: 0.6,
  step: 0.01,
} as const satisfies Slider;

/** Kernels to hide, beside one's own. */
export const HIDDEN: readonly NamedKernel[] = [
  { name: 'sobel_x', kernel: sobel('x') },
  { name: 'blur', kernel: box(3, 3) },
  { name: 'sharpen', kernel: sharpen() },
  { name: 'laplacian', kernel: laplacian() },
];

export const LEARNED_FIRST: LearnedState = {
  image: pictures.dots,
  kernel: sobel('x'),
  rate: 0.2,
  noise: '0',
  by: 'correlate',
};

export const learnedModel: FigureModel<LearnedState, LearnedFilm> = {
  make(state) {
    const { image, kernel } = state;
    if (kernel.width > image.width || kernel.height > image.height) {
      throw new RangeError(
        `The kernel would be ${kernel.width} by ${kernel.height}, and the picture ${image.width} by ${image.height}. The kernel has to lie on the picture as a whole.`,
      );
    }
    return learnedFilm({ ...state, rate: onSlider(RATE, state.rate) });
  },
  link: joinedLink(
    matrixLink<'image' | 'kernel', Pick<LearnedState, 'image' | 'kernel'>>(['image', 'kernel']),
    sliderLink({ rate: RATE }),
    choiceLink('noise', NOISES),
    choiceLink('by', OPERATIONS),
  ),
  limits: { image: 8, kernel: 3 },
};
