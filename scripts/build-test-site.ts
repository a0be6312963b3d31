// Builds the site that the tests read and visit: `npm run build:test` runs this.
import { build } from 'astro';
import { environment, FOLDER } from '../tests/support/address.ts';

Object.assign(process.env, environment);
await build({ outDir: FOLDER });
