import type { ConceptEntry } from '#glossary/concepts.ts';
import { aroundOf } from '#glossary/entry.ts';
import { strings } from '#i18n/strings.ts';
import { element } from '../../xml.ts';
import type { Source } from '../format.ts';
import { conceptAddressOf } from '../identity.ts';
import { fullLanguages } from '../languages.ts';
import type { Style } from './style.ts';
import { note, wordsOf } from './style.ts';
import type { Term } from './terms.ts';
import { avoidedNote, chineseTermsOf, englishTermsOf } from './terms.ts';

const t = strings('en');

/** Returns a concept as an entry: what belongs to it in any language, then what each language says. */
export function entryOf(concept: ConceptEntry, source: Source, style: Style): string {
  const { slug, kind, zh, en, sources, unsourced, note: noteOfEditors } = concept;
  const english = englishTermsOf(concept);
  const unshown = style.hasAvoided ? [] : english.filter(({ status }) => status === 'deprecated');
  const { partOf, parts, related } = aroundOf(concept, source.glossary);
  return element(
    style.names.entry,
    { id: idOf(slug) },
    '\n',
    ...lines(
      style.categorised('subjectField', t.kinds[kind]),
      ...[...partOf, ...parts, ...related].map((other) => style.categorised('crossReference', other.en.term, idOf(other.slug))),
      ...sources.map((one) => style.categorised('source', inOneLine(one))),
      ...addressesOf(concept, source, style),
      ...(unsourced ? [note(t.unsourced[unsourced])] : []),
      ...(noteOfEditors ? [note(noteOfEditors)] : []),
      ...(unshown.length > 0 ? [note(avoidedNote(unshown.map(({ words }) => words)))] : []),
      languageOf(fullLanguages.zh, zh.definition, chineseTermsOf(concept), style),
      languageOf(
        fullLanguages.en,
        en.definition,
        english.filter((term) => !unshown.includes(term)),
        style,
      ),
    ),
  );
}

/** An id of XML begins with a letter, a slug may begin with a digit. */
const idOf = (slug: string): string => `c-${slug}`;

/** References to what is outside are whole addresses; on a site that has none a note says the path. */
function addressesOf({ slug, zh, en }: ConceptEntry, source: Source, style: Style): string[] {
  const [chinese, english] = [conceptAddressOf(source, slug, 'zh'), conceptAddressOf(source, slug, 'en')];
  return source.urls.isProvisional
    ? [note(`Address: ${chinese}, ${english}`)]
    : [style.categorised('externalCrossReference', zh.term, chinese), style.categorised('externalCrossReference', en.term, english)];
}

function inOneLine({ title, untitled, publisher, number, date, url, grade, part, unseen }: ConceptEntry['sources'][number]): string {
  const about = [t.grades[grade], untitled && t.untitled, part && t.seenInPart, unseen && t.notSeen].filter((words) => words !== false);
  const where = [title, publisher, number, date, url].filter((words) => words !== undefined);
  return `${where.join(', ')} (${about.join('; ')})`;
}

function languageOf(language: string, definition: string | undefined, terms: readonly Term[], style: Style): string {
  return element(
    style.names.language,
    { 'xml:lang': language },
    '\n',
    ...lines(
      ...(definition ? [element('descripGrp', {}, style.categorised('definition', definition))] : []),
      ...terms.map((term) => termOf(term, style)),
    ),
  );
}

function termOf({ words, status, isVariant, seen, notes }: Term, style: Style): string {
  return element(
    style.names.term,
    {},
    element('term', {}, wordsOf(words)),
    style.categorised('administrativeStatus', `${status}Term-admn-sts`),
    isVariant ? style.categorised('termType', 'variant') : '',
    seen === undefined ? '' : style.categorised('source', seen),
    ...notes.map(note),
  );
}

const lines = (...elements: readonly string[]): string[] => elements.map((each) => `${each}\n`);
