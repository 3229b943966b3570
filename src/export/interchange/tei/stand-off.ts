import { currentIdOf } from '#edition/ended.ts';
import type { Edition } from '#edition/types.ts';
import { paragraphsIn } from '#edition/units.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { ApparatusNote } from '#schemas/apparatus.ts';
import type { Bilingual } from '#schemas/text.ts';
import { toXmlWords } from '#text/xml.ts';
import { element } from '../../xml.ts';
import type { Source } from '../format.ts';
import { conceptAddressOf } from '../identity.ts';
import { editors, idIn, notedIdOf, noteIdOf, tagOf, termIdOf } from './ids.ts';
import { certainty, choiceOf, notesAt, numberedNotes, placesOf } from './sentence.ts';
import { says } from './words.ts';
import { block, inEach, pointing, worded } from './xml.ts';

/** Returns what is said of the text and stands beside it: which sentences belong together, the notes, the terms, the addresses that ended. */
export function standOffOf({ edition, urls }: Pick<Source, 'edition' | 'urls'>, concepts: readonly ConceptEntry[]): string | undefined {
  const standing = addressesOf(edition);
  return block(
    'standOff',
    {},
    translationsOf(edition),
    parallelsOf(edition),
    notesOf(edition),
    block(
      'list',
      { type: 'terms' },
      ...headed(
        says.terms,
        concepts.map((concept) => termOf(concept, urls)),
      ),
    ),
    block(
      'list',
      { type: 'ended' },
      ...headed(
        says.ended,
        Object.keys(edition.ended).flatMap((id) => endedOf(edition, id, standing)),
      ),
    ),
  );
}

function headed(title: Bilingual, children: readonly string[]): string[] {
  return children.length === 0 ? [] : [...inEach('head', title), ...children];
}

function translationsOf({ segments }: Edition): string | undefined {
  const links = [...segments.values()]
    .filter(({ en }) => en !== undefined)
    .map(({ id }) => element('link', { target: pointing(id, idIn('en', id)) }));
  return block('linkGrp', { type: 'translation', targFunc: 'source translation', domains: '#text-zh #text-en' }, ...links);
}

function parallelsOf(edition: Edition): string | undefined {
  const { parallels, segments } = edition;
  const links = parallels.confirmed.flatMap((pair) => {
    const standing = pair.map((id) => currentIdOf(edition, id)).filter((id) => id !== undefined && segments.has(id)) as string[];
    return new Set(standing).size === 2 ? [element('link', { target: pointing(...standing) })] : [];
  });
  return block('linkGrp', { type: 'parallel', resp: pointing(editors) }, ...links);
}

function notesOf({ apparatus, segments }: Edition): string | undefined {
  const numbered = numberedNotes(apparatus);
  const notes = numbered.map(({ note, number }) => {
    const at = note.at.flatMap((id) => {
      const segment = segments.get(id);
      return segment ? [{ id, place: placesOf(segment.zh, notesAt(numbered, id)).find((place) => place.number === number) }] : [];
    });
    return block(
      'note',
      {
        'xml:id': noteIdOf(number),
        type: 'apparatus',
        ana: pointing(`kind-${note.kind}`),
        cert: certainty[note.confidence],
        resp: pointing(editors),
        target: pointing(...at.map(({ id, place }) => (place ? notedIdOf(id, number) : id))),
      },
      saidByNote(
        note,
        at.flatMap(({ place }) => place ?? []),
      ),
      ...inEach('p', note.note),
    );
  });
  return block(
    'listAnnotation',
    { type: 'apparatus' },
    ...headed(
      says.apparatus,
      notes.filter((note) => note !== undefined),
    ),
  );
}

/** Returns the words of a note that the text does not show: those that stand whole in no sentence, and a reading that has no place there. */
function saidByNote(note: ApparatusNote, places: readonly { isChoice: boolean }[]): string | undefined {
  const inChinese = { 'xml:lang': tagOf.zh };
  if (note.likely !== undefined)
    return places.some(({ isChoice }) => isChoice) ? undefined : element('p', inChinese, choiceOf(note, toXmlWords(note.printed)));
  return places.length > 0 ? undefined : element('p', inChinese, worded('mentioned', {}, note.printed));
}

function termOf(concept: ConceptEntry, urls: Source['urls']): string {
  const { slug, zh, en } = concept;
  const pages = urls.isProvisional
    ? []
    : (['zh', 'en'] as const).map((locale) =>
        element('ptr', { target: conceptAddressOf({ urls }, slug, locale), 'xml:lang': tagOf[locale] }),
      );
  return (
    block(
      'item',
      { 'xml:id': termIdOf(slug) },
      ...inEach('term', { zh: zh.term, en: en.term }),
      ...inEach('gloss', { zh: zh.definition ?? '', en: en.definition ?? '' }),
      ...pages,
    ) ?? ''
  );
}

function endedOf(edition: Edition, id: string, standing: ReadonlySet<string>): string[] {
  const entry = edition.ended[id];
  if (!entry || standing.has(id)) return [];
  const current = currentIdOf(edition, id);
  return [
    element(
      'item',
      {
        'xml:id': id,
        ana: pointing(`ended-${entry.why}`),
        corresp: current !== undefined && standing.has(current) ? pointing(current) : undefined,
      },
      ...(entry.words === '' ? [] : [worded('mentioned', { 'xml:lang': tagOf.zh }, entry.words)]),
    ),
  ];
}

/** Returns the ids of all places that show words. */
function addressesOf({ segments, units }: Edition): ReadonlySet<string> {
  const paragraphs = [...units.values()].flatMap((unit) => paragraphsIn(unit).map(({ id }) => id));
  return new Set([...segments.keys(), ...units.keys(), ...paragraphs]);
}
