import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,vectors,fuzz}/**/*.test.ts'],
          // Nothing here keeps state in a module, so that files may share what they import.
          isolate: false,
          // Random cases on whole pictures take seconds, and a busy machine makes many of them.
          testTimeout: 60_000,
        },
      },
      // What is true of the built site without a browser: `npm run build:test` first.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
