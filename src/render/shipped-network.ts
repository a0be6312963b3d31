import trained from '../lib/films/tiny-network/trained.json' with { type: 'json' };
import { readNetwork } from '../lib/learning/index.ts';

/** The trained network that comes with the page; `npm run train:network` writes its weights. */
export const SHIPPED = readNetwork(JSON.stringify(trained));
