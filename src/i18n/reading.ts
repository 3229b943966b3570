import type { Locale } from './locale.ts';
import type { Strings } from './strings.ts';
import { strings } from './strings.ts';

const names = [
  ...(['copyLink', 'bar', 'copied', 'copyByHand', 'fileContent', 'figuresIn', 'provisional', 'onlyId'] as const),
  ...(['headingOf', 'sentenceOf', 'sentencesOf'] as const),
  ...(['viewNames', 'openedIn', 'turnTo', 'keepView'] as const),
  ...(['entryWhole', 'mentionsHere', 'within'] as const),
  ...(['loading', 'notLoaded', 'again', 'hits', 'pin'] as const),
];

const layerNames = [
  ...(['official', 'notHeld', 'englishText', 'ours', 'entry', 'alsoHere', 'terms', 'close', 'noteAt'] as const),
  ...(['here', 'rest', 'none', 'all', 'colon', 'stop', 'semicolon'] as const),
];

/** The strings that the scripts of a reading page say. */
interface ReadingStrings extends Pick<Strings, (typeof names)[number]> {
  /** What the layer of the sources of wording says. */
  layer: Pick<Strings['origins'], (typeof layerNames)[number]>;
  /** What is said of every translation, in each language. */
  remark: Record<Locale, string>;
}

/** Returns the strings that the scripts of a reading page say, in a language. */
export function readingStrings(locale: Locale): ReadingStrings {
  const all = strings(locale);
  return {
    ...pick(all, names),
    layer: pick(all.origins, layerNames),
    remark: { zh: strings('zh').translationIs, en: strings('en').translationIs },
  };
}

function pick<All extends object, Name extends keyof All>(all: All, wanted: readonly Name[]): Pick<All, Name> {
  return Object.fromEntries(wanted.map((name) => [name, all[name]])) as Pick<All, Name>;
}
