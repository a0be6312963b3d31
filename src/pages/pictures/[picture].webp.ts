import type { APIRoute } from 'astro';
import type { Point } from '../../lib/grid/index.ts';
import { paneOf, type Pane } from '../../lib/photo/index.ts';
import { sampleColours, samplePhoto, webpAround } from '../../render/sample-photo.ts';

/** What the panes of the figures on photos show before their script has a photo: `blur-after.webp`. */

const figures = Object.entries(
  import.meta.glob<{ panes: readonly Pane[]; place: Point }>('../../lib/films/*/panes.ts', {
    eager: true,
  }),
);

interface Props {
  pane: Pane;
  place: Point;
}

export const getStaticPaths = () =>
  figures.flatMap(([path, { panes, place }]) =>
    panes.map((pane) => ({
      params: { picture: `${path.split('/').at(-2)}-${pane.canvas}` },
      props: { pane, place },
    })),
  );

export const GET: APIRoute<Props> = async ({ props: { pane, place } }) =>
  new Response(await webpAround(paneOf(pane, samplePhoto, sampleColours), place));
