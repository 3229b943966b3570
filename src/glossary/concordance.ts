import type { Context } from '#text/context.ts';
import { contextOf, cutBefore } from '#text/context.ts';
import type { TermMention } from './glossary.ts';

/** One mention in both languages, `en` undefined where the sentence is not translated. */
export interface ConcordanceLine {
  /** The report in which it stands, and the id of the sentence. */
  slug: string;
  id: string;
  zh: Context;
  en: Context | undefined;
}

/** Returns every mention with its surroundings, what stands before the keyword cut to the room of a line. */
export function concordanceOf(mentions: readonly TermMention[]): ConcordanceLine[] {
  return mentions.map(({ edition, segment, zh, en }) => ({
    slug: edition.slug,
    id: segment.id,
    zh: cutBefore(contextOf(segment.zh, zh), 'zh'),
    en: segment.en === undefined ? undefined : cutBefore(contextOf(segment.en, en), 'en'),
  }));
}
