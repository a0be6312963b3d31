import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** A lesson: `NN-slug/index.mdx`. The number keeps the folders in order; the address is the slug alone. */
const lessons = defineCollection({
  loader: glob({
    pattern: '*/index.mdx',
    base: './src/content/lessons',
    generateId: ({ entry }) => entry.replace(/^\d+-|\/index\.mdx$/g, ''),
  }),
  schema: z.object({
    /** Heading of the page. */
    title: z.string(),
    /** One line: on the course page, and as the page's description. */
    summary: z.string(),
    /** Place in the course, from 1. */
    order: z.number().int().positive(),
    /** Number of the part that the lesson belongs to, see `src/lib/course/parts.ts`. */
    part: z.number().int().positive(),
    /** How long it takes, in minutes. */
    minutes: z.number().int().positive(),
    /** Slugs of lessons that it builds on. */
    prerequisites: z.array(z.string()).default([]),
    /** What the reader can do afterwards; each completes "you can ...". */
    objectives: z.array(z.string()).min(1),
  }),
});

/** A term of the course, defined once: for the glossary page and for the words in the text. */
const glossary = defineCollection({
  loader: file('./src/content/glossary.yaml'),
  schema: z.object({
    /** The term, as a word in running text. */
    term: z.string(),
    /** One or two sentences for someone who has never heard it. */
    definition: z.string(),
  }),
});

export const collections = { glossary, lessons };
