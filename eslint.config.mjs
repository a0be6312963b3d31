import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of the house under `src/`. Each may import the rooms that it names, and itself. */
const ROOMS = ['pages', 'layouts', 'content', 'components', 'render', 'workers', 'draw', 'lib'];
const MAY_IMPORT = {
  pages: ['layouts', 'content', 'components', 'lib'],
  layouts: ['content', 'components', 'lib'],
  content: ['components', 'render', 'lib'],
  components: ['render', 'workers', 'draw', 'lib'],
  render: ['draw', 'lib'],
  workers: ['lib'],
  draw: ['lib'],
  lib: [],
};

const EVERY_SOURCE = 'src/**/*.{ts,astro,mjs,js}';
const forbidden = {
  astroContent: {
    regex: '^astro:content$',
    message: 'Only pages, layouts and content.config.ts read the content; pass it on as props.',
  },
  linkedom: {
    regex: '^linkedom',
    message: 'Only src/render draws without a browser; use its firstFrame.',
  },
  player: {
    regex: '/lib/player/',
    message: 'Drawing and playing do not know each other; the element joins them.',
  },
  worker: {
    regex: '[?&](shared)?worker',
    message: 'Only components/filtering and workers themselves start workers.',
  },
};

/** Refuses imports whose specifier matches. All are relative, so a room shows as a part of the path. */
function refuse(files, patterns, ignores = []) {
  return { files, ignores, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

function otherRooms(room) {
  const others = ROOMS.filter((other) => other !== room && !MAY_IMPORT[room].includes(other));
  return {
    regex: `^\\.\\.?/(.*/)?(${others.join('|')})/`,
    message: `src/${room} imports ${['itself', ...MAY_IMPORT[room]].join(', ')} alone; see docs/architecture.md.`,
  };
}

/** The directions in which imports may go. A later entry replaces an earlier one for the same file. */
const directions = [
  ...ROOMS.map((room) =>
    refuse(
      [`src/${room}/**/*.{ts,astro,mjs,js}`],
      [
        ...(ROOMS.indexOf(room) > 0 ? [otherRooms(room)] : []),
        ...(room === 'pages' || room === 'layouts' ? [] : [forbidden.astroContent]),
        ...(room === 'render' ? [] : [forbidden.linkedom]),
        ...(room === 'components' ? [] : [forbidden.worker]),
        ...(room === 'draw' ? [forbidden.player] : []),
      ],
    ),
  ),
  refuse(
    ['src/components/**/*.{ts,astro}'],
    [otherRooms('components'), forbidden.astroContent, forbidden.linkedom, forbidden.worker],
    ['src/components/filtering/**'],
  ),
  refuse(
    ['src/lib/*/**/*.ts'],
    [
      otherRooms('lib'),
      { regex: '^[^.]', message: 'src/lib is plain TypeScript without any package.' },
    ],
  ),
  refuse(
    ['src/lib/engine/**/*.ts'],
    [
      {
        regex:
          '^\\.\\.?/(.*/)?(course|exercises|films|grid|lab|notation|pictures|player|trace|vision)/',
        message: 'src/lib/engine imports src/lib/convolve, src/lib/matrix and itself.',
      },
      { regex: '^[^.]', message: 'src/lib is plain TypeScript without any package.' },
    ],
  ),
  refuse(
    ['src/lib/convolve/*.ts'],
    [
      {
        regex: '^(?!\\./|\\.\\./matrix/index)',
        message: 'src/lib/convolve imports nothing outside itself but matrix.',
      },
    ],
  ),
  refuse(
    ['src/lib/convolve/*/**/*.ts'],
    [
      {
        regex: '^(?!\\.\\.?/(?!\\.\\.)|\\.\\./\\.\\./matrix/index)',
        message: 'src/lib/convolve imports nothing outside itself but matrix.',
      },
    ],
  ),
  refuse(
    ['cli/**/*.ts'],
    [
      {
        regex: '^\\.\\./(?!src/lib/[^/]+/index\\.ts$)',
        message: 'cli imports itself, and from src the rooms of lib by their index.ts.',
      },
    ],
  ),
  {
    files: [EVERY_SOURCE],
    ignores: ['src/components/filtering/**', 'src/workers/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Worker', message: forbidden.worker.message }],
    },
  },
  {
    files: ['src/lib/**/*.ts', 'src/draw/**/*.ts', 'src/workers/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression',
          message: 'Import at the top of the file, where the directions are checked.',
        },
      ],
    },
  },
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-test/',
      '.astro/',
      'test-results/',
      'playwright-report/',
      // AssemblyScript has types of its own: its compiler checks them.
      'src/lib/engine/assembly/',
    ],
  },
  {
    files: ['**/*.{ts,mjs,js}'],
    extends: [tseslint.configs.strict],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  ...astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      // Strict index checks make `!` the plain way to say "this index is inside".
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Arguments are checked at run time as well: callers in plain JavaScript have no types.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  ...directions,
);
