import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it, test } from 'vitest';
import { drawn, layers } from '../../scripts/draw-architecture.ts';

// The rules about types need the whole program and say nothing about imports: left out, for speed.
const eslint = new ESLint({
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});
const DIRECTIONS = [
  ...['boundaries/dependencies', 'boundaries/no-unknown-files', 'no-restricted-imports'],
  ...['no-restricted-globals', 'no-restricted-syntax'],
];

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  expect(result!.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return result!.messages
    .filter(({ ruleId }) => DIRECTIONS.includes(ruleId ?? ''))
    .map(({ message }) => message);
}

const front = (code: string): string => `---\n${code}\n---`;

// What is imported has to be there: the rules look at the file that it leads to.
const refused: [file: string, code: string, why: string][] = [
  ['src/lib/matrix/a.ts', `import '../notation/index.ts';`, 'src/lib/matrix may not import'],
  ['src/lib/convolve/a.ts', `import '../notation/index.ts';`, 'src/lib/convolve may not import'],
  ['src/lib/convolve/ways/a.ts', `import '../../grid/index.ts';`, 'src/lib/convolve may not'],
  ['src/lib/engine/a.ts', `import '../convolve/plan.ts';`, 'plan.ts of src/lib/convolve'],
  ['src/lib/grid/a.ts', `import '../trace/index.ts';`, 'src/lib/grid may not import'],
  ['src/lib/trace/a.ts', `import '../../draw/grid.ts';`, 'src/lib/trace may not import'],
  ['src/lib/convolve/a.ts', `import 'd3';`, 'without any package'],
  ['src/lib/trace/a.ts', `import 'astro:content';`, 'without any package'],
  ['src/lib/trace/a.ts', `await import('../convolve/index.ts');`, 'Import at the top'],
  ['src/lib/trace/a.ts', `new Worker('x.js');`, 'start workers'],
  ['src/lib/a.ts', `export {};`, 'does not belong to any'],
  ['src/draw/a.ts', `import '../lib/player/index.ts';`, 'src/draw may not import'],
  ['src/draw/a.ts', `import '../render/first-frame.ts';`, 'src/draw may not import'],
  ['src/draw/a.ts', `import 'linkedom';`, 'Only src/render'],
  ['src/render/a.ts', `import '../workers/filter.worker.ts';`, 'src/render may not import'],
  ['src/workers/a.ts', `import '../draw/grid.ts';`, 'src/workers may not import'],
  [
    'src/components/figures/flip/a.ts',
    `import '../impulse/impulse.element.ts';`,
    'impulse.element.ts of src/components/figures/*',
  ],
  [
    'src/components/figures/stepper/A.astro',
    front(`import '../../exercises/Choice.astro';`),
    'Choice.astro of src/components/exercises',
  ],
  [
    'src/components/exercises/a.ts',
    `import '../figures/stepper/stepper.element.ts';`,
    'stepper.element.ts of src/components/figures/stepper',
  ],
  [
    'src/components/lesson/A.astro',
    front(`import '../exercises/Choice.astro';`),
    'Choice.astro of src/components/exercises',
  ],
  [
    'src/components/figures/base/a.ts',
    `import '../flip/flip.element.ts';`,
    'flip.element.ts of src/components/figures/*',
  ],
  [
    'src/components/lab/a.ts',
    `import '../../content/exercises.ts';`,
    'exercises.ts of src/content',
  ],
  ['src/components/lab/a.ts', `import 'astro:content';`, 'Only pages, layouts'],
  ['src/components/lab/a.ts', `new Worker('x.js');`, 'start workers'],
  [
    'src/content/lessons/03-kernels/a.ts',
    `import '../05-sliding/data.ts';`,
    'data.ts of src/content/lessons/*',
  ],
  [
    'src/content/lessons/03-kernels/a.ts',
    `import '../../../components/photo/opening/decode.ts';`,
    'opening/decode.ts of src/components/photo',
  ],
  ['src/layouts/A.astro', front(`import '../pages/index.astro';`), 'index.astro of src/pages'],
  ['cli/run.ts', `import '../src/components/lab/download.ts';`, 'cli imports itself'],
  ['cli/run.ts', `import '../src/lib/convolve/plan.ts';`, 'cli imports itself'],
];

test.each(refused)('%s may not say %s', async (file, code, why) => {
  expect(await complaints(file, code)).toEqual([expect.stringContaining(why)]);
});

const welcome: [file: string, code: string][] = [
  ['cli/run.ts', `import './sheet.ts'; import '../src/lib/convolve/index.ts'; import 'sharp';`],
  ['src/lib/convolve/a.ts', `import './plan.ts'; import '../matrix/index.ts';`],
  ['src/lib/engine/a.ts', `import '../convolve/internals.ts';`],
  ['src/lib/trace/a.ts', `import '../convolve/index.ts'; import '../grid/index.ts';`],
  ['src/draw/a.ts', `import '../lib/trace/index.ts'; import 'd3';`],
  ['src/render/a.ts', `import 'linkedom'; import '../lib/convolve/index.ts';`],
  ['src/components/filtering/a.ts', `new Worker('x.js'); import '../../workers/filter.worker.ts';`],
  ['src/components/figures/lens/a.ts', `import '../../filtering/filter-client.ts';`],
  ['src/components/figures/lens/A.astro', front(`import '../../../render/first-frame.ts';`)],
  ['src/components/lab/a.ts', `import '../figures/stepper/stepper.element.ts';`],
  ['src/content/lessons/03-kernels/a.ts', `import './data.ts';`],
  ['src/layouts/A.astro', front(`import 'astro:content'; import '../styles/base.css';`)],
  ['src/pages/a.astro', front(`import 'astro:content'; import '../layouts/Base.astro';`)],
];

test.each(welcome)('%s may say %s', async (file, code) => {
  expect(await complaints(file, code)).toEqual([]);
});

describe('the picture of the house', () => {
  it('is drawn from these rules: run "npm run draw:architecture" after a change', () => {
    expect(drawn()).toBe(layers());
  });
});
