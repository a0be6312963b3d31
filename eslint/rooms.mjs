/**
 * The rooms of the house, and whom each may import beside itself. `directions.mjs` makes lint rules
 * of this table, and `npm run draw:architecture` draws the picture in docs/architecture.md from it.
 *
 * A room is called by its folder below `src`. A name that ends in `/*` makes a room of every folder
 * there, and these do not import one another.
 */

/**
 * The rooms of `src/lib`, from the ground up.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const LIB = {
  'lib/matrix': [],
  'lib/player': [],
  'lib/course': [],
  'lib/notation': ['lib/matrix'],
  'lib/convolve': ['lib/matrix'],
  'lib/engine': ['lib/matrix', 'lib/convolve'],
  'lib/vision': ['lib/matrix', 'lib/convolve'],
  'lib/learning': ['lib/matrix', 'lib/convolve'],
  'lib/pictures': ['lib/matrix', 'lib/convolve', 'lib/vision', 'lib/engine'],
  'lib/grid': ['lib/matrix', 'lib/notation'],
  'lib/trace': ['lib/matrix', 'lib/convolve', 'lib/notation', 'lib/grid'],
  'lib/films': [
    ...['lib/matrix', 'lib/convolve', 'lib/vision', 'lib/learning', 'lib/player'],
    ...['lib/notation', 'lib/grid', 'lib/trace', 'lib/plot', 'lib/photo'],
  ],
  'lib/exercises': ['lib/matrix', 'lib/convolve', 'lib/notation', 'lib/grid', 'lib/trace'],
  'lib/plot': ['lib/notation'],
  'lib/photo': [
    ...['lib/matrix', 'lib/convolve', 'lib/notation', 'lib/pictures', 'lib/grid', 'lib/plot'],
  ],
  'lib/lab': ['lib/matrix', 'lib/convolve', 'lib/notation', 'lib/pictures', 'lib/photo'],
};

/** A room of `lib`, and the rooms that it stands on itself. */
const withGround = (/** @type {string} */ room) => [room, ...LIB[room]];

/** What anything that is seen may stand on. */
const SEEN = ['components/page', 'styles', 'render', 'draw', ...withGround('lib/films')];

/** @type {Readonly<Record<string, readonly string[]>>} */
export const ROOMS = {
  ...LIB,
  draw: [
    ...['lib/matrix', 'lib/convolve', 'lib/notation', 'lib/grid', 'lib/trace', 'lib/plot'],
    'lib/films',
  ],
  workers: ['lib/matrix', 'lib/pictures', 'lib/engine', 'lib/learning'],
  images: [],
  styles: [],
  render: ['images', 'lib/convolve', 'lib/learning', 'lib/films'],
  'components/page': [],
  'components/controls': ['components/page', 'styles'],
  'components/filtering': ['components/page', 'workers', 'lib/pictures'],
  'components/training': ['components/page', 'workers', 'lib/learning', 'lib/films'],
  'components/figures/base': ['components/controls', ...SEEN],
  'components/lesson': ['components/figures/base', ...SEEN],
  // A pixel of a photo opens in the stepper, wherever the photo is.
  'components/figures/stepper': ['components/figures/base', 'components/lesson', ...SEEN],
  'components/photo': [
    ...['components/figures/base', 'components/figures/stepper', 'components/controls'],
    ...['components/filtering', 'images', ...withGround('lib/photo'), ...SEEN],
  ],
  'components/figures/*': [
    ...['components/figures/base', 'components/lesson', 'components/controls'],
    ...[
      'components/figures/stepper',
      'components/training',
      'components/photo',
      'components/filtering',
      'lib/photo',
      'lib/pictures',
      ...SEEN,
    ],
  ],
  'components/exercises': ['components/figures/base', 'lib/exercises', ...SEEN],
  'components/progress': ['components/page', 'styles', 'lib/course', 'lib/exercises'],
  'components/lab': [
    ...['components/figures/stepper', 'components/figures/base', 'components/photo'],
    ...[
      'components/controls',
      'components/filtering',
      'lib/lab',
      'lib/photo',
      'lib/pictures',
      ...SEEN,
    ],
  ],
  'content/lessons/*': [
    ...['components/figures/*', 'components/figures/stepper', 'components/lesson'],
    ...[
      'components/exercises',
      'render',
      'lib/course',
      'lib/exercises',
      ...withGround('lib/films'),
    ],
  ],
  content: ['content/lessons/*', 'lib/course', 'lib/exercises', ...withGround('lib/films')],
  'components/course': [
    ...['content', 'components/lesson', 'components/progress', 'components/page', 'lib/course'],
  ],
  layouts: [
    ...['content', 'components/progress', 'components/lesson', 'components/controls'],
    ...['components/page', 'styles', 'lib/course'],
  ],
  pages: [
    ...['layouts', 'content', 'content/lessons/*', 'components/lab', 'components/progress'],
    ...['components/exercises', 'components/figures/*', 'components/figures/stepper'],
    ...['components/course', 'components/lesson', 'images', 'lib/course', 'lib/exercises', ...SEEN],
  ],
};

/**
 * By which files others come into a room, as globs: a room of `lib` by its index. What a figure, a
 * listing or the engine takes from deeper inside is named here.
 */
const DOORS = {
  'lib/convolve': '{index,internals,reference}.ts',
  'lib/films': '**',
  'lib/exercises': '**',
  'lib/learning': '{index,drawings/index,trainer/index}.ts',
};

/** The files by which others come into a room. @param {string} room */
export const doorsOf = (room) => DOORS[room] ?? (room in LIB ? 'index.ts' : '**');
