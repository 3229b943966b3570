import { z } from 'astro/zod';
import { dated } from './dates.ts';
import { both } from './glossary.ts';
import { filled } from './text.ts';
import { webAddress } from './web-address.ts';

/** What sort of text it is: a Government Work Report, a report to a Party congress, a central document, a provincial report. */
export const textKinds = ['work report', 'congress report', 'central document', 'provincial report'] as const;

const text = z.strictObject({
  /** The short name that ledgers use: `gwr-2018`, `cpc-19`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Where it lies in the folder of the sample reports, which is not part of the project. */
  file: z.string().refine((path) => !/^[/\\]|\.\.|[\\:\p{C}]/u.test(path) && path !== '', { message: 'write a path within that folder' }),
  kind: z.enum(textKinds),
  /** As exact as is known: 1964, 2017-10, 2017-10-18. Within a year no order is claimed where a text has no month. */
  date: dated,
  /** Where it was given; left out where that is not known. */
  occasion: both.optional(),
  /** What pages call it. */
  name: both,
  /** The same in a table or picture where there is little room; its name where it is left out. */
  short: both.optional(),
  /** Its title in Chinese. */
  title: filled,
  /** A public address at which it can be read. */
  url: webAddress.optional(),
  /** Its official English, where its address is known. */
  english: z.strictObject({ publisher: filled, url: webAddress }).optional(),
});

/** `texts.json`: the outside texts in which words and terms were looked up, the oldest first; none of them is part of the project. */
export const texts = z.strictObject({ texts: z.array(text) });

/** One outside text. */
export type OutsideText = z.infer<typeof text>;
