import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { filled } from './text.ts';

const named = z.strictObject({
  /** The word or image that its members share. */
  name: filled,
  /** What it does in the text, in two or three sentences. */
  about: filled,
});

/** `content/families.yaml`: words and images that run through the text, each an index page of the glossary. */
export const families = z.array(
  z.strictObject({
    slug,
    zh: named,
    en: named,
    /** Slugs of the entries that belong to it. */
    members: z.array(z.string()).min(2),
    /** Words of sentences that belong to it and have no entry of their own, in both languages as they stand. */
    passages: z.array(z.strictObject({ sentence: z.string(), zh: filled, en: filled })).default([]),
  }),
);
