/** A slider in a lesson's figure, which the pictures beside it follow. */
export interface Followed {
  readonly name: string;
  readonly lesson: string;
  /** The figure's id, and what its link says to begin with. */
  readonly figure: string;
  readonly state?: string;
  /** The slider's name in the markup. */
  readonly slider: string;
  /** Keys that move it there and back. */
  readonly keys?: readonly [string, ...string[]];
}

const [UP, DOWN] = ['ArrowRight', 'ArrowLeft'] as const;

/** From a small value to a large one, by tens, and back. */
const FAR = [UP, 'PageUp', 'PageUp', DOWN, 'PageDown', 'PageDown'] as const;

export const FOLLOWED: readonly Followed[] = [
  { name: 'blur: sigma', lesson: 'blur', figure: 'blur', slider: 'sigma' },
  { name: 'blur: size', lesson: 'blur', figure: 'blur', slider: 'size' },
  {
    name: 'blur of light: sigma',
    lesson: 'blur',
    figure: 'blur',
    state: 'average=light',
    slider: 'sigma',
  },
  { name: 'sharpen: amount', lesson: 'sharpen', figure: 'sharpen', slider: 'amount' },
  { name: 'sharpen: radius', lesson: 'sharpen', figure: 'sharpen', slider: 'radius' },
  {
    name: 'sharpen: radius, far',
    lesson: 'sharpen',
    figure: 'sharpen',
    slider: 'radius',
    keys: FAR,
  },
  { name: 'canny: low', lesson: 'edges', figure: 'canny', slider: 'low' },
  { name: 'canny: high', lesson: 'edges', figure: 'canny', slider: 'high' },
  { name: 'focus: sigma', lesson: 'laplacian', figure: 'focus', slider: 'sigma' },
  {
    name: 'focus with noise: sigma',
    lesson: 'laplacian',
    figure: 'focus',
    state: 'noise=5',
    slider: 'sigma',
  },
  { name: 'median: noise', lesson: 'not-a-convolution', figure: 'median', slider: 'noise' },
  {
    name: 'median, Gaussian: noise',
    lesson: 'not-a-convolution',
    figure: 'median',
    state: 'kind=gaussian',
    slider: 'noise',
  },
  {
    name: 'median: size',
    lesson: 'not-a-convolution',
    figure: 'median',
    slider: 'size',
    keys: [UP, UP, UP, DOWN, DOWN, DOWN],
  },
];
