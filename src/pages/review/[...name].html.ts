import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { exercises } from '../../content/exercises.ts';
import type { ExerciseItem } from '../../lib/exercises/items.ts';
import Item from './_Item.astro';

/**
 * Each exercise by itself, `review/sliding/cost.html`, for the review page to fetch when it is due:
 * no page of its own, and without scripts, which the review page has.
 */
export const getStaticPaths = () =>
  exercises.map((item) => ({ params: { name: item.name }, props: { item } }));

export const GET: APIRoute<{ item: ExerciseItem }> = async ({ props: { item } }) => {
  const container = await AstroContainer.create();
  const markup = await container.renderToString(Item, { props: { item } });
  return new Response(markup.replaceAll(/<script\b.*?<\/script>/gs, '').trim(), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
};
