import { printShort } from '#address/print.ts';
import { titleLinesOf, headingParts } from '#edition/headings.ts';
import type { Edition, Paragraph, Segment, Unit } from '#edition/types.ts';
import { pageOfUnit, workInfo } from '#edition/units.ts';
import type { PageTerms } from '#glossary/marks.ts';
import { termsOn } from '#glossary/marks.ts';
import { runsIn } from '#glossary/runs.ts';
import type { Locale } from '#i18n/locale.ts';
import { langOf } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import type { Language } from '#text/languages.ts';
import { oneLine } from '#text/one-line.ts';
import type { Book } from './book.ts';
import { saidIn } from './book.ts';
import type { Chapter } from './chapters.ts';
import { noteMark, notesBelow } from './notes.ts';
import { termHref } from './terms.ts';
import { element, inLanguage, mixed, toPage } from './xhtml.ts';

/** Returns a document of the text: every paragraph in the languages of the book, every sentence under its id. */
export function textPage(book: Book, { work, opens, children }: Chapter): string {
  const [first] = children;
  const title = opens || first?.type !== 'division' ? workInfo(book.edition, work).name[book.locale] : headingWords(first, book.locale);
  const body = children.map((child, index) =>
    child.type === 'paragraph'
      ? paragraphOf(book, work, child, opens && index === 0 ? work.heading?.children[0] : undefined)
      : unitOf(book, child, opens ? 2 : 1),
  );
  const content = opens
    ? element('section', { id: work.id, class: 'work' }, titleOf(book, work), ...notesOfTitle(book, work), ...body)
    : body.join('');
  return toPage({ title: oneLine(title), lang: book.lang, body: element('main', { 'epub:type': 'bodymatter' }, '\n', content) });
}

const headingWords = ({ heading, label }: Unit, locale: Locale): string => {
  const segment = heading?.children[0];
  return (locale === 'en' ? segment?.en : undefined) ?? segment?.zh ?? label;
};

/** The title of a work in the lines it was printed in; the name that the editors gave one without a title. In an English book the Chinese stands below. */
function titleOf(book: Book, work: Unit): string {
  const { edition, languages } = book;
  const heading = work.heading?.children[0];
  const mark = work.children[0]?.type === 'paragraph' ? '' : noteMark(book, work.id, heading ? [heading] : []);
  if (!heading) {
    const names = saidIn(book, (locale) => workInfo(edition, work).name[locale]);
    return element(
      'h1',
      { class: 'ours' },
      ...names.map(({ words, lang }) => element('span', { class: 'line', ...inLanguage(lang) }, mixed(words, lang))),
      mark,
    );
  }
  const lines = titleLinesOf(edition, work);
  const inLines = (locale: Locale): string => {
    const words = locale === 'en' ? heading.en : heading.zh;
    if (words === undefined) return standIn(book, heading, idIn(book, heading, locale));
    const starts = (lines?.[locale] ?? []).map(({ text }) => words.indexOf(text)).filter((at) => at > 0);
    const pieces = [0, ...starts].map((at, index) => words.slice(at, starts[index]));
    return element(
      'span',
      { id: idIn(book, heading, locale), class: locale === book.locale ? undefined : 'other', ...inLanguage(langOf(locale)) },
      ...pieces.map((piece) => element('span', { class: /^[—–-]/.test(piece) ? 'line under' : 'line' }, mixed(piece, langOf(locale)))),
    );
  };
  const original =
    book.kind === 'en' && heading.en !== undefined
      ? [element('p', { class: 'original', ...inLanguage('zh-Hans') }, mixed(heading.zh, 'zh-Hans'))]
      : [];
  const speaker = saidIn(book, (locale) => edition.info.speaker[locale]);
  return [
    element(
      'h1',
      {},
      ...languages.filter((locale) => locale !== 'en' || heading.en !== undefined || languages.length === 1).map(inLines),
      mark,
    ),
    ...original,
    ...speaker.map(({ words, lang }) => element('p', { class: 'speaker ours', ...inLanguage(lang) }, mixed(words, lang))),
  ].join('\n');
}

/** The notes on a title that no paragraph follows. */
function notesOfTitle(book: Book, { id, heading, children }: Unit): string[] {
  return heading && children[0]?.type !== 'paragraph' ? [notesBelow(book, id, heading.children)] : [];
}

function unitOf(book: Book, unit: Unit, level: number): string {
  const { kind, heading, children } = unit;
  // A measure runs on from its heading in Chinese; its English heading is none that running text could end.
  const isRunIn = book.kind === 'zh' && kind === 'measure' && heading?.style === 'run-in' && children[0]?.type === 'paragraph';
  const body = children.map((child, index) =>
    child.type === 'paragraph'
      ? paragraphOf(book, unit, child, index === 0 ? heading?.children[0] : undefined, isRunIn && index === 0)
      : unitOf(book, child, Math.min(level + 1, 6)),
  );
  return element(
    'section',
    { id: unit.id, class: [kind, ...(isRunIn ? ['run-in'] : [])].join(' ') },
    headingOf(book, unit, level, isRunIn),
    ...notesOfTitle(book, unit),
    ...body,
    '\n',
  );
}

function headingOf(book: Book, unit: Unit, level: number, isRunIn: boolean): string {
  const segment = unit.heading?.children[0];
  if (!segment) return '';
  const follows = unit.children[0]?.type === 'paragraph';
  const mark = follows ? '' : noteMark(book, unit.id, [segment]);
  const terms = termsOfUnit(book, unit);
  const inEach = book.languages.flatMap((locale) => {
    if (locale === 'en' && segment.en === undefined && book.languages.length > 1) return [];
    const words =
      locale === 'zh' || segment.en === undefined
        ? withoutStop(book, segment, terms, isRunIn)
        : withTerms(book, segment.en, 'en', terms.marks.get(segment.id)?.en);
    const lang = locale === 'zh' || segment.en === undefined ? 'zh-Hans' : 'en';
    return element(
      'span',
      { id: idIn(book, segment, locale), class: locale === book.locale ? undefined : 'other', ...inLanguage(lang) },
      words,
    );
  });
  const name = element(`h${level}`, {}, ...inEach, mark);
  return `\n${name}${isRunIn ? '' : element('p', { class: 'ref', translate: 'no' }, printShort(unit.id))}`;
}

/** A Chinese heading with its terms; the final 。 of a run-in heading is shown where text runs on from it. */
function withoutStop(book: Book, { id, zh }: Segment, terms: PageTerms, isRunIn: boolean): string {
  const { words, stop } = headingParts(zh);
  const shown = withTerms(book, words, 'zh-Hans', terms.marks.get(id)?.zh);
  return stop === '' || isRunIn ? shown + stop : shown + element('span', { class: 'stop' }, stop);
}

function paragraphOf(book: Book, unit: Unit, paragraph: Paragraph, above: Segment | undefined, isRunIn = false): string {
  const { id, children } = paragraph;
  const terms = termsOfUnit(book, unit);
  const noted = [...(above ? [above] : []), ...children];
  const mark = noteMark(book, id, noted);
  // The run-in paragraph of a unit without measures has the id of the unit, which stands there already.
  const own = id === unit.id ? undefined : id;
  const texts = book.languages
    .filter((locale) => locale !== 'en' || book.languages.length === 1 || children.some(({ en }) => en !== undefined))
    .map((locale) => ({
      locale,
      words: children.map((segment) => sentenceOf(book, segment, locale, terms)).join(locale === 'zh' ? '' : ' '),
    }));
  const inEach = texts.map(({ locale, words }, index) =>
    element(
      'p',
      {
        id: texts.length === 1 ? own : undefined,
        class: isRunIn ? 'run-in' : locale === book.locale ? undefined : 'other',
        ...inLanguage(langOf(locale)),
      },
      words,
      index === texts.length - 1 ? mark : '',
    ),
  );
  const text = texts.length === 1 ? inEach.join('') : element('div', { id: own, class: 'pair' }, ...inEach);
  return `\n${text}${notesBelow(book, id, noted)}`;
}

function sentenceOf(book: Book, segment: Segment, locale: Locale, terms: PageTerms): string {
  const id = idIn(book, segment, locale);
  const marks = terms.marks.get(segment.id);
  if (locale === 'zh') return element('span', { id }, withTerms(book, segment.zh, 'zh-Hans', marks?.zh));
  if (segment.en !== undefined) return element('span', { id }, withTerms(book, segment.en, 'en', marks?.en));
  return standIn(book, segment, id);
}

/** What stands for a sentence without a translation: in an English book the Chinese, beside it a word alone. */
function standIn(book: Book, segment: Segment, id: string): string {
  const untold = element('span', { class: 'ours' }, `〔${strings('en').notTranslated}〕`);
  return book.kind === 'en' ? `${untold} ${element('span', { id, ...inLanguage('zh-Hans') }, mixed(segment.zh, 'zh-Hans'))}` : untold;
}

/** Where both languages stand the source has the id of a sentence, and the translation the same with its language behind. */
function idIn({ kind }: Book, { id }: Segment, locale: Locale): string {
  return kind === 'parallel' && locale === 'en' ? `${id}.en` : id;
}

function withTerms(
  book: Book,
  words: string,
  lang: Language,
  marks: PageTerms['marks'] extends ReadonlyMap<string, Record<Locale, infer M>> ? M | undefined : never,
): string {
  return runsIn(words, marks ?? [])
    .map(({ slug, pieces }) => {
      const shown = mixed(pieces.map(({ text }) => text).join(''), lang);
      const href = slug === undefined ? undefined : termHref(book, slug);
      return href === undefined ? shown : element('a', { class: 'term', href }, shown);
    })
    .join('');
}

function termsOfUnit({ edition, glossary }: { edition: Edition; glossary: Book['glossary'] }, unit: Unit): PageTerms {
  return termsOn(edition, pageOfUnit(edition, unit), glossary);
}
