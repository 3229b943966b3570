import { AstroError } from 'astro/errors';
import type { Edition, Place, Sentence } from './edition.ts';
import { getEditions, pageOf, passagesIn, placeOf } from './edition.ts';
import type { Locale } from './urls.ts';
import { urlOf } from './urls.ts';

/** A sentence with the edition it stands in. */
export interface Found {
  edition: Edition;
  sentence: Sentence;
}

/** Every sentence directly in a place, its heading first. */
export function ownSentences(place: Place): Sentence[] {
  return [...(place.heading ? [place.heading] : []), ...passagesIn(place).flatMap(({ sentences }) => sentences)];
}

let index: Promise<Map<string, Found>> | undefined;

async function indexAll(): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  for (const edition of await getEditions()) {
    for (const work of edition.works) for (const sentence of allIn(work)) if (!found.has(sentence.id)) found.set(sentence.id, { edition, sentence });
  }
  return found;
}

/** Every sentence of a place in the order of the text, headings included. */
export function allIn(place: Place): Sentence[] {
  return [
    ...(place.heading ? [place.heading] : []),
    ...place.children.flatMap((child) => (child.type === 'passage' ? child.sentences : allIn(child))),
  ];
}

/** The sentences of all editions by their ids; where two have the same, that of the first edition. */
export function sentencesById(): Promise<ReadonlyMap<string, Found>> {
  index ??= indexAll();
  return index;
}

/** A sentence by its id; `where` says in the error who asked for it. */
export async function sentenceAt(id: string, where: string): Promise<Found> {
  const found = (await sentencesById()).get(id);
  if (!found) throw new AstroError(`${where} names the sentence ${id}, and no report has it.`, 'Write an id that stands in content/reports/*/zh.');
  return found;
}

/** The address of a sentence on its page. */
export function urlOfSentence({ edition, sentence: { id } }: Found, locale: Locale): string {
  return `${urlOf(edition, pageOf(placeOf(edition, id)), locale)}#${id}`;
}
