import boundaries from 'eslint-plugin-boundaries';
import { doorsOf, ROOMS } from './rooms.mjs';

const SOURCES = ['src/**/*.{ts,astro,mjs,js}'];

/** Refuses imports of packages whose name matches, with the reason. */
const refuse = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const ASTRO_CONTENT = {
  regex: '^astro:content$',
  message: 'Only pages, layouts and content.config.ts read the content; pass it on as props.',
};
const LINKEDOM = {
  regex: '^linkedom',
  message: 'Only src/render draws without a browser; use its firstFrame.',
};
const WORKER =
  'Only components/filtering, components/training and workers themselves start workers.';
const ANY_PACKAGE = { regex: '^[^.]', message: 'src/lib is plain TypeScript without any package.' };

const depth = (room) => room.split('/').length;

/** The innermost room comes first, and a room with a name before the others beside it. */
const elements = Object.keys(ROOMS)
  .toSorted((a, b) => depth(b) - depth(a) || Number(a.endsWith('*')) - Number(b.endsWith('*')))
  .map((type) => ({ type, pattern: `src/${type}`, partialMatch: false }));

const policies = Object.keys(ROOMS).flatMap((from) =>
  ROOMS[from].map((to) => ({
    from: { element: { type: from } },
    allow: { to: { element: { type: to, fileInternalPath: doorsOf(to) } } },
  })),
);

/** In which directions imports may go, where packages may be used, and who starts workers. */
export default [
  {
    files: SOURCES,
    ignores: ['src/content.config.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/elements-single-match': true,
      'import/resolver': { node: { extensions: ['.ts', '.astro'] } },
    },
    rules: {
      // A file of no room could be imported from anywhere, and import anything.
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies,
          message:
            'src/{{from.element.type}} may not import {{to.element.fileInternalPath}} of src/{{to.element.type}}: see eslint/rooms.mjs.',
        },
      ],
    },
  },
  refuse(
    SOURCES,
    [ASTRO_CONTENT, LINKEDOM],
    ['src/{pages,layouts,render,lib}/**', 'src/content.config.ts'],
  ),
  refuse(['src/{pages,layouts}/**/*.{ts,astro}'], [LINKEDOM]),
  refuse(['src/render/**/*.ts'], [ASTRO_CONTENT]),
  refuse(['src/lib/*/**/*.ts'], [ANY_PACKAGE]),
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
    files: SOURCES,
    ignores: ['src/components/{filtering,training}/**', 'src/workers/**'],
    rules: { 'no-restricted-globals': ['error', { name: 'Worker', message: WORKER }] },
  },
  {
    files: ['src/{lib,draw,workers}/**/*.ts'],
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
