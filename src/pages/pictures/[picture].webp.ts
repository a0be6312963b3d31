import type { APIRoute } from 'astro';
import { correlate, identity } from '../../lib/convolve/index.ts';
import { BLUR_FIRST, blurKernel } from '../../lib/films/blur/model.ts';
import { samplePhoto, webpAround } from '../../render/sample-photo.ts';

/** What the panes of the figures on photos show before their script has a photo. */
const PICTURES = {
  'blur-before': { kernel: identity(), place: BLUR_FIRST.place },
  'blur-after': { kernel: blurKernel(BLUR_FIRST), place: BLUR_FIRST.place },
} as const;

type Name = keyof typeof PICTURES;

export const getStaticPaths = () =>
  Object.keys(PICTURES).map((picture) => ({ params: { picture } }));

export const GET: APIRoute<never, { picture: Name }> = async ({ params: { picture } }) => {
  const { kernel, place } = PICTURES[picture];
  return new Response(await webpAround(correlate(samplePhoto, kernel), place));
};
