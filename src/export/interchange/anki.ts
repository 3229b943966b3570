import { partOf, sentenceNumberOf } from '#address/within.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { fitForXml } from '#text/xml.ts';
import type { InterchangeFormat, Source } from './format.ts';
import { addressOf, conceptAddressOf, licence, tool } from './identity.ts';
import type { Pair } from './pairs.ts';
import { pairsOf } from './pairs.ts';

/** What becomes of a card: who it is, where it goes, what its note says, field by field, and its tags. */
interface Row {
  guid: string;
  deck: string;
  /** Chinese, English, pinyin, definition in Chinese and in English, address: the first two fill a note of the kind “Basic”. */
  fields: readonly [string, string, string, string, string, string];
  tags: readonly string[];
}

/**
 * Returns the terms that a report mentions, in the order in which it does, and its sentences with their translation, as a
 * text that Anki imports. Each note is known by its permanent id, so that the file of another edition changes notes and
 * doubles none.
 *
 * The file names no kind of note: Anki knows its own kinds by names in the language of the program, and leaves out what has
 * an unknown one. Nor does it name its columns (`#columns`): where columns have names Anki fills only fields of the same
 * name, and “Basic” has none of ours; where they have none it fills the fields in their order.
 */
export function toAnki(source: Source): string {
  const { slug, info } = source.edition;
  const rows = [...termsOf(source), ...pairsOf(source.edition).map((pair) => pairOf(pair, source))];
  return [
    '#separator:tab',
    '#html:false',
    '#guid column:1',
    '#deck column:2',
    '#tags column:9',
    // A line of words: with a colon Anki would look for a setting in it.
    `# ${tool}, ${slug}, edition ${info.edition.version}, ${info.edition.date}, ${licence.id}. The English is an unofficial translation.`,
    '# Fields in their order, behind id and deck. Chinese, English, pinyin, definition in Chinese, definition in English, address, tags.',
    ...rows.map(({ guid, deck, fields, tags }) => [guid, deck, ...fields.map(toPlain), tags.join(' ')].map(toField).join('\t')),
    '',
  ].join('\n');
}

/** Anki tells levels of decks and of tags by this mark. */
const below = '::';
const tagRoot = 'eight-eight-reader';

function tagOf(...levels: readonly string[]): string {
  return [tagRoot, ...levels].join(below);
}

/** The concepts that the report mentions, at their first mention. */
function termsOf(source: Source): Row[] {
  const { edition, glossary } = source;
  const places = [...edition.segments.keys()];
  return glossary.published
    .flatMap((concept) => {
      const [first] = glossary.mentionsWithin(concept, edition);
      return first ? [{ concept, place: places.indexOf(first.segment.id) }] : [];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ concept }) => termOf(concept, source));
}

/** The tags of a term name no report, so that the files of two reports do not undo each other. */
function termOf(concept: ConceptEntry, source: Source): Row {
  const { glossary } = source;
  const { slug, kind, zh, en } = concept;
  return {
    guid: `glossary/${slug}`,
    deck: [tool, 'Glossary'].join(below),
    fields: [zh.term, en.term, zh.pinyin, zh.definition ?? '', en.definition ?? '', conceptAddressOf(source, slug, 'en')],
    tags: [tagOf('term'), tagOf('kind', kind), tagOf('edition', `glossary-${glossary.sentences.home.info.edition.version}`)],
  };
}

function pairOf({ id, zh, en }: Pair, source: Source): Row {
  const { slug, info } = source.edition;
  return {
    guid: `${slug}/${id}`,
    deck: [tool, slug].join(below),
    fields: [zh, en, '', '', '', addressOf(source, id)],
    tags: [
      tagOf(sentenceNumberOf(id) === '0' ? 'heading' : 'sentence'),
      tagOf('report', slug, partOf(id)),
      tagOf('edition', `${slug}-${info.edition.version}`),
    ],
  };
}

/** What Anki takes for more than words in a field that is no HTML: a gap, a sound, speech, LaTeX, MathJax. */
const markup = /\{(?=\{)|\[(?=sound:|anki:|latex\]|\${1,2}\]|\[type:)|\\(?=[([])/gi;

/** Returns words that stay words in a field: a word joiner, which nobody sees, breaks what would be markup; one kind of line break. */
function toPlain(words: string): string {
  return fitForXml(words).replace(/\r\n?/g, '\n').replace(markup, '$&\u2060');
}

/** Returns a field as the importer reads it: in quotation marks where it holds a mark that parts fields, or begins like a comment. */
function toField(words: string): string {
  return /^#|["\t\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** Cards of the terms and sentences of a report, for Anki. */
export const anki: InterchangeFormat = { name: 'anki', of: 'report', ending: '.anki.txt', needsTranslation: true, make: toAnki };
