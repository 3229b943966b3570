import { AstroError } from 'astro/errors';
import { getConcepts } from './concepts.ts';
import type { Edition, Place, Sentence } from './edition.ts';
import { getEditions, pageOf, placeOf } from './edition.ts';
import { urlOfEnded } from './ended.ts';
import type { Locale } from './urls.ts';
import { urlOf } from './urls.ts';

/** A sentence with the edition it stands in. */
export interface Found {
  edition: Edition;
  sentence: Sentence;
  /** Its id in the report that the glossary is written on; in any other report, `report:id`. */
  key: string;
}

/** Every sentence of a place in the order of the text, headings included. */
export function allIn(place: Place): Sentence[] {
  return [
    ...(place.heading ? [place.heading] : []),
    ...place.children.flatMap((child) => (child.type === 'passage' ? child.sentences : allIn(child))),
  ];
}

let home: Promise<Edition | undefined> | undefined;

/** The report that the glossary and the topics are written on: the one that has most of the sentences the glossary names. */
export function homeEdition(): Promise<Edition | undefined> {
  home ??= findHome();
  return home;
}

async function findHome(): Promise<Edition | undefined> {
  const concepts = await getConcepts();
  const named = new Set(
    concepts.flatMap(({ says, only, members }) => [...says, ...(only ?? []), ...members.flatMap(({ sentence }) => sentence ?? [])]),
  );
  const ranked = (await getEditions()).map((edition) => ({
    edition,
    has: edition.works.flatMap(allIn).filter(({ id }) => named.has(id)).length,
  }));
  return ranked.sort((a, b) => b.has - a.has)[0]?.edition;
}

let index: Promise<Map<string, Found>> | undefined;

async function indexAll(): Promise<Map<string, Found>> {
  const [first, editions] = [await homeEdition(), await getEditions()];
  const ordered = [...editions].sort((a, b) => Number(b.slug === first?.slug) - Number(a.slug === first?.slug));
  const found = ordered.flatMap((edition) =>
    edition.works.flatMap(allIn).map((sentence) => ({ edition, sentence, key: keyOf(edition, sentence.id, first) })),
  );
  return new Map(found.map((each) => [each.key, each]));
}

/** The name of a sentence among all reports: its id, with the report where that is another than the glossary's. */
export function keyOf({ slug }: Edition, id: string, first: Edition | undefined): string {
  return slug === first?.slug ? id : `${slug}:${id}`;
}

/** The sentences of all editions by their keys, those of the glossary's report first. */
export function sentencesByKey(): Promise<ReadonlyMap<string, Found>> {
  index ??= indexAll();
  return index;
}

/**
 * A sentence by its key; `where` says in the error who asked for it. One that has ended is the
 * sentence that now holds its words, or its last words at its old address.
 */
export async function sentenceAt(key: string, where: string): Promise<Found> {
  const found = (await sentencesByKey()).get(key);
  if (found) return found;
  const edition = await homeEdition();
  const ended = edition?.ended[key];
  if (!edition || !ended)
    throw new AstroError(`${where} names the sentence ${key}, and no report has it.`, 'Write an id that stands in content/reports/*/zh.');
  if (ended.to !== null) return sentenceAt(ended.to, where);
  const sentence: Sentence = {
    type: 'sentence',
    id: key,
    line: 1,
    zh: ended.words,
    en: undefined,
    notes: [],
    received: { before: '', after: '' },
  };
  return { edition, sentence, key };
}

/** The address of a sentence on its page. */
export function urlOfSentence({ edition, sentence }: Found, locale: Locale): string {
  return urlOfId(edition, sentence.id, locale);
}

/** The same by the id of a sentence, one that has ended too. */
export function urlOfId(edition: Edition, id: string, locale: Locale): string {
  return id in edition.ended ? urlOfEnded(edition, id, locale) : `${urlOf(edition, pageOf(placeOf(edition, id)), locale)}#${id}`;
}
