import { parseId } from '#address/grammar.ts';
import { labelOf } from '#edition/headings.ts';
import type { Edition, Heading, Paragraph, Segment, Unit } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { segments } from '#report/segments.ts';
import type { Attributes } from '../../xml.ts';
import { element } from '../../xml.ts';
import type { NumberedNote } from './apparatus.ts';
import { notesAt, numberedNotes } from './apparatus.ts';
import { editors, idIn, sourceIdOf, tagOf } from './ids.ts';
import type { Mentions } from './mentions.ts';
import type { Mention } from './sentence.ts';
import { wordsOf } from './sentence.ts';
import { block, pointing } from './xml.ts';

/** A report in one of its languages. */
interface Text {
  edition: Edition;
  locale: Locale;
  mentions: ReadonlyMap<string, readonly Mention[]>;
  /** The notes of the apparatus; none in a translation. */
  notes: readonly NumberedNote[];
}

/** Returns the texts of a report: the Chinese, and the English as far as it is translated. */
export function textsOf(edition: Edition, mentions: Mentions): string {
  const notes = numberedNotes(edition.apparatus);
  const isTranslated = edition.works.some(hasEnglish);
  const texts = [
    textOf({ edition, locale: 'zh', mentions: mentions.zh, notes }, isTranslated ? { corresp: '#text-en' } : {}),
    textOf({ edition, locale: 'en', mentions: mentions.en, notes: [] }, { corresp: '#text-zh', resp: pointing(editors) }),
  ];
  return block('text', {}, block('group', {}, ...texts)) ?? '';
}

function textOf(text: Text, attributes: Attributes): string | undefined {
  const { edition, locale } = text;
  const works = edition.works.map((work) => divisionOf(text, work)).filter((work) => work !== undefined);
  if (works.length === 0) return undefined;
  const body = block('body', {}, ...works);
  return block('text', { 'xml:id': `text-${locale}`, 'xml:lang': tagOf[locale], ...attributes }, body);
}

function divisionOf(text: Text, unit: Unit): string | undefined {
  const { locale } = text;
  if (!isIn(text, unit)) return undefined;
  const { kind, id } = unit;
  const source = kind === 'work' && locale === 'zh' ? pointing(sourceIdOf(id)) : undefined;
  return block(
    'div',
    { 'xml:id': idIn(locale, id), type: kind, n: parseId(id)?.[kind], corresp: counterpartOf(text, id, hasEnglish(unit)), source },
    unit.heading && headOf(text, unit, unit.heading),
    ...bodyOf(text, unit),
  );
}

/** TEI has no place for a paragraph behind a division: such paragraphs stand in a division of their own, which has no address. */
function bodyOf(text: Text, { id: unit, children }: Unit): string[] {
  const written: string[] = [];
  let loose: string[] = [];
  let isBehind = false;
  const gather = (): void => {
    if (loose.length > 0) written.push(...(isBehind ? [block('div', { type: 'paragraphs' }, ...loose) ?? ''] : loose));
    loose = [];
  };
  for (const child of children) {
    const made = child.type === 'paragraph' ? paragraphOf(text, child, unit) : divisionOf(text, child);
    if (made === undefined) continue;
    if (child.type === 'paragraph') loose.push(made);
    else {
      gather();
      written.push(made);
      isBehind = true;
    }
  }
  gather();
  return written;
}

function headOf(text: Text, unit: Unit, { style, children: [segment] }: Heading): string | undefined {
  const sentence = sentenceOf(text, segment, text.locale === 'zh' ? unit.label : englishLabel(unit));
  return sentence === undefined ? undefined : element('head', { rend: style }, sentence);
}

/** Returns the number with which an English heading begins, (3) or II.; none where a word leads it in, as First does a measure. */
function englishLabel(unit: Unit): string {
  const label = unit.label === '' || unit.kind === 'measure' ? '' : labelOf(unit, 'en');
  return /^\(?(?:\d+|[IVXLC]+)[).]*$/.test(label) ? label : '';
}

function paragraphOf(text: Text, { id, runIn, children }: Paragraph, unit: string): string | undefined {
  const { locale } = text;
  const sentences = children.map((segment) => sentenceOf(text, segment)).filter((sentence) => sentence !== undefined);
  if (sentences.length === 0) return undefined;
  // The paragraph of a unit without measures has the address of the unit.
  const isNamed = id !== unit;
  const attributes = {
    'xml:id': isNamed ? idIn(locale, id) : undefined,
    n: isNamed ? parseId(id)?.paragraph : undefined,
    rend: runIn ? 'run-in' : undefined,
    corresp: isNamed ? counterpartOf(text, id, children.some(isTranslated)) : undefined,
  };
  return element('p', attributes, sentences.join(locale === 'zh' ? '' : ' '));
}

function sentenceOf(text: Text, segment: Segment, label = ''): string | undefined {
  const { locale, mentions, notes } = text;
  const { id } = segment;
  const words = segment[locale];
  if (words === undefined) return undefined;
  return element(
    's',
    { 'xml:id': idIn(locale, id), n: parseId(id)?.sentence, corresp: counterpartOf(text, id, isTranslated(segment)) },
    wordsOf(words, id, locale, { label, mentions: mentions.get(id) ?? [], notes: notesAt(notes, id) }),
  );
}

/** Returns where the same place stands in the other language, if it stands there. */
function counterpartOf({ locale }: Text, id: string, isThere: boolean): string | undefined {
  return isThere ? pointing(idIn(locale === 'zh' ? 'en' : 'zh', id)) : undefined;
}

const isIn = ({ locale }: Text, unit: Unit): boolean => locale === 'zh' || hasEnglish(unit);

const hasEnglish = (unit: Unit): boolean => segments<Segment>(unit).some(isTranslated);

const isTranslated = ({ en }: Segment): boolean => en !== undefined;
