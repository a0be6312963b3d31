import type { APIRoute } from 'astro';
import type { Point } from '../../lib/grid/index.ts';
import type { Pane } from '../../lib/photo/index.ts';
import { samplePhoto, webpAround } from '../../render/sample-photo.ts';

/** What the panes of the figures on photos show before their script has a photo: `blur-after.webp`. */

const figures = Object.entries(
  import.meta.glob<{ panes: readonly Pane[]; place: Point }>('../../lib/films/*/panes.ts', {
    eager: true,
  }),
);

interface Props {
  first: Pane['first'];
  place: Point;
}

export const getStaticPaths = () =>
  figures.flatMap(([path, { panes, place }]) =>
    panes.map(({ canvas, first }) => ({
      params: { picture: `${path.split('/').at(-2)}-${canvas}` },
      props: { first, place },
    })),
  );

export const GET: APIRoute<Props> = async ({ props: { first, place } }) =>
  new Response(await webpAround(first(samplePhoto), place));
