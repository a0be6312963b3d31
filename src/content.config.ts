import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parts } from './lib/course/index.ts';

/** A lesson: `NN-slug/index.mdx`. Its id is the folder, which says its place and its slug; see `courseOf`. */
const lessons = defineCollection({
  loader: glob({
    pattern: '*/index.mdx',
    base: './src/content/lessons',
    generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, ''),
  }),
  schema: z.object({
    /** Heading of the page. */
    title: z.string(),
    /** One line: on the course page, and as the page's description. */
    summary: z.string(),
    /** Number of the part that the lesson belongs to, see `src/lib/course/parts.ts`. */
    part: z.number().int().min(1).max(parts.length),
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
    /** One or two sentences for someone who has never heard it; a name of code between backticks. */
    definition: z.string(),
  }),
});

export const collections = { glossary, lessons };
