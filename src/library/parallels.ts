import { AstroError } from 'astro/errors';
import diff from 'fast-diff';
import type { Edition, Sentence } from './edition.ts';
import { pageOf, placeOf } from './edition.ts';
import { printLong } from './printed.ts';
import { allIn } from './sentence-links.ts';
import type { Locale } from './urls.ts';
import { urlOf } from './urls.ts';

/** Another place that says the same thing as a sentence. */
export interface Parallel {
  sentence: Sentence;
  /** Its place in print. */
  name: string;
  href: string;
  /** Its source words in order: `same` as here, or `other`, which stand only there. */
  words: { kind: 'same' | 'other'; text: string }[];
}

/** Where another work of the report says the same thing as a sentence, by the editors' decision. */
export function parallelsOf(edition: Edition, sentence: Sentence, locale: Locale): Parallel[] {
  const others = edition.parallels
    .map((pair) => pair.map((id) => nowOf(edition, id)))
    .flatMap((pair) => (pair.includes(sentence.id) ? pair.filter((id) => id !== undefined && id !== sentence.id) : []))
    .filter((id) => id !== undefined);
  if (others.length === 0) return [];
  const sentences = new Map(edition.works.flatMap(allIn).map((each) => [each.id, each]));
  return others.map((id) => {
    const other = sentences.get(id);
    if (!other)
      throw new AstroError(
        `content/reports/${edition.slug}/parallels.json names ${id}, and the report has no such sentence.`,
        'Write an id that stands in zh/.',
      );
    return {
      sentence: other,
      name: printLong(edition, id, locale),
      href: `${urlOf(edition, pageOf(placeOf(edition, id)), locale)}#${id}`,
      words: differing(sentence.zh, other.zh),
    };
  });
}

// A sentence that has ended is the one that now holds its words; where there is none, nothing is parallel to it any more.
function nowOf(edition: Edition, id: string): string | undefined {
  const ended = edition.ended[id];
  if (!ended) return id;
  return ended.to === null ? undefined : nowOf(edition, ended.to);
}

/** How words differ from others; a single character that happens to be the same between two changes is no common wording. */
export function differing(here: string, there: string): Parallel['words'] {
  const words: Parallel['words'] = [];
  for (const [sign, text] of diff(here, there, undefined, true)) {
    if (sign === diff.DELETE) continue;
    const kind = sign === diff.EQUAL && [...text].length > 1 ? 'same' : 'other';
    const last = words[words.length - 1];
    if (last?.kind === kind) last.text += text;
    else words.push({ kind, text });
  }
  return words;
}
