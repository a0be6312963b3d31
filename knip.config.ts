import type { KnipConfig } from 'knip';

/** An import at the start of a line, and the use of a namespace as in `data.kernel`. */
const IMPORT = /^import[^'"]+['"][^'"]+['"]/gm;
const MEMBER = /\b[a-z]\w*\.[a-z]\w*/gi;

export default {
  workspaces: {
    '.': {
      entry: ['scripts/*.{ts,mjs}', 'tests/vectors/make-*.{ts,mjs}'],
      project: ['**/*.{ts,mjs,astro,mdx}', '!src/lib/engine/assembly/**'],
    },
    bench: {
      entry: ['page/main.ts', 'vision/page/main.ts'],
      project: ['**/*.{ts,mjs,mdx}'],
      // Loaded by their path, as a browser loads them.
      ignoreDependencies: ['@techstark/opencv-js', 'image-js', /^@tensorflow/],
    },
  },
  // Without this, knip sees what a lesson imports but not which of the exports its text uses.
  compilers: {
    mdx: (text: string) => [...text.matchAll(IMPORT), ...text.matchAll(MEMBER)].join('\n'),
  },
  // astro.config.mjs names the fonts by path; TensorFlow.js is there only while vectors are made.
  ignoreDependencies: [/^@fontsource/, '@tensorflow/tfjs'],
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
