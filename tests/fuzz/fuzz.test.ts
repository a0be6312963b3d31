import { expect, it } from 'vitest';
import { campaign } from './campaign.ts';

// The first cases of `npm run fuzz`, always the same ones.
it.each(campaign(2000, 1))('$name', ({ run }) => {
  expect(run().fault).toBeUndefined();
});
