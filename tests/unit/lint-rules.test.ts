import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

// The rules about types need the whole program and say nothing about imports: left out, for speed.
const eslint = new ESLint({
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});
const DIRECTIONS = ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-syntax'];

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  expect(result!.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return result!.messages
    .filter(({ ruleId }) => DIRECTIONS.includes(ruleId ?? ''))
    .map(({ message }) => message);
}

const refused: [file: string, code: string, why: string][] = [
  ['src/lib/convolve/direct.ts', `import '../notation/index.ts';`, 'nothing outside itself'],
  ['src/lib/convolve/direct.ts', `import 'd3';`, 'nothing outside itself'],
  ['src/lib/convolve/deep/fft.ts', `import '../../notation/index.ts';`, 'nothing outside itself'],
  ['src/lib/trace/trace.ts', `import '../../draw/grid.ts';`, 'src/lib imports itself alone'],
  ['src/lib/player/player.ts', `import '../../draw/grid.ts';`, 'src/lib imports itself alone'],
  ['src/lib/trace/trace.ts', `import 'd3';`, 'without any package'],
  ['src/lib/trace/trace.ts', `import { getCollection } from 'astro:content';`, 'without any'],
  ['src/lib/trace/trace.ts', `await import('../../draw/grid.ts');`, 'Import at the top'],
  ['src/lib/trace/trace.ts', `new Worker('x.js');`, 'start workers'],
  ['src/draw/grid.ts', `import '../lib/player/index.ts';`, 'do not know each other'],
  ['src/draw/grid.ts', `import '../components/href.ts';`, 'src/draw imports itself, lib alone'],
  ['src/draw/grid.ts', `import { parseHTML } from 'linkedom';`, 'Only src/render'],
  ['src/render/first-frame.ts', `import '../components/href.ts';`, 'src/render imports itself'],
  ['src/workers/filter.ts', `import '../draw/grid.ts';`, 'src/workers imports itself, lib alone'],
  ['src/components/href.ts', `import '../layouts/Base.astro';`, 'src/components imports itself'],
  ['src/components/figures/x.ts', `import '../../content/data/a.ts';`, 'src/components imports'],
  ['src/components/lab/lab.ts', `import '../../content/data/a.ts';`, 'src/components imports'],
  ['src/components/figures/x.ts', `import 'astro:content';`, 'Only pages, layouts'],
  ['src/components/figures/x.ts', `import 'linkedom';`, 'Only src/render'],
  ['src/components/figures/x.ts', `import W from '../../workers/a.ts?worker';`, 'start workers'],
  ['src/components/figures/x.ts', `new Worker('x.js');`, 'start workers'],
  ['src/components/figures/A/a.element.ts', `new Worker('x.js');`, 'start workers'],
  ['src/components/lab/lab.ts', `new Worker('x.js');`, 'start workers'],
  ['src/components/Card.astro', `---\nimport Base from '../layouts/Base.astro';\n---`, 'src/comp'],
  ['src/content/data/a.ts', `import '../../layouts/Base.astro';`, 'src/content imports itself'],
  ['src/layouts/Base.astro', `---\nimport '../pages/index.astro';\n---`, 'src/layouts imports'],
  ['cli/run.ts', `import '../src/components/lab/decode.ts';`, 'cli imports itself'],
  ['cli/run.ts', `import '../src/lib/convolve/plan.ts';`, 'cli imports itself'],
  ['cli/run.ts', `import '../bench/median.ts';`, 'cli imports itself'],
];

test.each(refused)('%s may not say %s', async (file, code, why) => {
  expect(await complaints(file, code)).toEqual([expect.stringContaining(why)]);
});

const welcome: [file: string, code: string][] = [
  ['cli/run.ts', `import './sheet.ts'; import '../src/lib/convolve/index.ts'; import 'sharp';`],
  ['src/lib/convolve/direct.ts', `import './taps.ts';`],
  ['src/lib/convolve/deep/fft.ts', `import '../matrix.ts';`],
  ['src/lib/trace/trace.ts', `import '../convolve/index.ts';`],
  ['src/draw/grid.ts', `import '../lib/trace/index.ts'; import 'd3';`],
  ['src/render/first-frame.ts', `import 'linkedom'; import '../draw/grid.ts';`],
  ['src/components/filtering/a.ts', `new Worker('x.js'); import '../../workers/a.ts';`],
  ['src/workers/a.ts', `new Worker('x.js'); import '../lib/pictures/index.ts';`],
  ['src/components/figures/A/a.element.ts', `import '../../filtering/filter-client.ts';`],
  ['src/components/figures/A/A.astro', `---\nimport '../../../render/first-frame.ts';\n---`],
  ['src/content/data/a.ts', `import '../../components/figures/source.ts';`],
  ['src/layouts/Base.astro', `---\nimport 'astro:content';\nimport '../components/href.ts';\n---`],
  ['src/pages/index.astro', `---\nimport 'astro:content';\nimport '../layouts/Base.astro';\n---`],
];

test.each(welcome)('%s may say %s', async (file, code) => {
  expect(await complaints(file, code)).toEqual([]);
});
