import type { Locale } from './locale.ts';
import type { Strings } from './strings.ts';
import { strings } from './strings.ts';

const names = [
  ...(['copyLink', 'copyCitation', 'copyBoth', 'extend', 'copied', 'copyByHand', 'cite'] as const),
  ...(['headingOf', 'sentenceOf', 'sentencesOf'] as const),
  ...(['viewNames', 'openedIn', 'turnTo', 'keepView'] as const),
  ...(['entryWhole', 'mentionsHere', 'within'] as const),
  ...(['loading', 'notLoaded', 'again', 'hits'] as const),
];

/** What the layer of sources of wording says. */
type LayerStrings = Pick<
  Strings['origins'],
  'official' | 'notHeld' | 'englishText' | 'ours' | 'entry' | 'alsoHere' | 'terms' | 'close' | 'noteAt' | 'all'
>;

/** Returns the strings that the scripts of a reading page say, in a language. */
export function readingStrings(
  locale: Locale,
): Pick<Strings, (typeof names)[number]> & { layer: LayerStrings; remark: Record<Locale, string> } {
  const all = strings(locale);
  const { official, notHeld, englishText, ours, entry, alsoHere, terms, close, noteAt, all: whole } = all.origins;
  return {
    ...(Object.fromEntries(names.map((name) => [name, all[name]])) as Pick<Strings, (typeof names)[number]>),
    layer: { official, notHeld, englishText, ours, entry, alsoHere, terms, close, noteAt, all: whole },
    remark: { zh: strings('zh').translationIs, en: strings('en').translationIs },
  };
}
