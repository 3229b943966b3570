import type { Locale } from '#i18n/locale.ts';
import type { Context } from '#text/context.ts';
import { contextOf, cutBefore } from '#text/context.ts';
import type { Span, TermMention } from './glossary.ts';
import type { PlacedSentence } from './places.ts';

/** A sentence around a keyword; `far` is what a line has no room for before `before`. */
export interface PartedContext extends Context {
  far: string;
}

/** One mention in both languages, `en` undefined where the sentence is not translated. */
export interface ConcordanceLine {
  at: PlacedSentence;
  zh: PartedContext;
  en: PartedContext | undefined;
}

/** Returns every mention with its surroundings, what stands before the keyword parted where a line has no room for more. */
export function concordanceOf(mentions: readonly TermMention[]): ConcordanceLine[] {
  return mentions.map(({ edition, segment, key, zh, en }) => ({
    at: { edition, segment, key },
    zh: partedAt(segment.zh, zh, 'zh'),
    en: segment.en === undefined ? undefined : partedAt(segment.en, en, 'en'),
  }));
}

function partedAt(words: string, span: Span | undefined, locale: Locale): PartedContext {
  const whole = contextOf(words, span);
  const { before } = cutBefore(whole, locale);
  if (before === whole.before) return { ...whole, far: '' };
  // Where something is cut, a mark of omission stands for it.
  const near = before.slice(1);
  return { ...whole, far: whole.before.slice(0, whole.before.length - near.length), before: near };
}
