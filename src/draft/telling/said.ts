import { fill } from '#i18n/fill.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Strings } from '#i18n/strings.ts';
import { numberToNumeral } from '#text/numerals.ts';
import type { CheckedQuotation, Judged } from '../contract.ts';
import { citationOf } from './corrected.ts';
import type { Entry } from './entries.ts';
import { differs, placeOf } from './entries.ts';
import { countMarks, countSigns } from './pieces.ts';

/** What tells of a draft must know of the reader and of the texts. */
export interface Telling {
  locale: Locale;
  words: Strings['draft'];
  /** What readers call a report by its slug; empty where the site has no other. */
  nameOf: (report: string) => string;
  /** How many sentences the reports have together. */
  sentences: number;
}

/** Returns what a place is called for the reader, with its report where the site has several: R2.3.1 第5句. */
export function placeName({ at, report }: { at: string; report: string }, { locale, nameOf }: Telling): string {
  return [nameOf(report), citationOf(at, locale)].filter(Boolean).join(' ');
}

/** Returns what is said of an entry, one sentence after the other. */
export function sayEntry(entry: Entry, telling: Telling): string[] {
  const { words: t } = telling;
  const place = placeOf(entry);
  const name = place ? placeName(place, telling) : '';
  if (entry.citation) return [entry.citation.at === null ? t.said.unread : fill(t.said.noPlace, entry.text)];
  if (entry.figure) {
    const { text, verdict } = entry.figure;
    return [verdict === 'misplaced' && place ? fill(t.said.figureElsewhere, text, name) : fill(t.said.figure[verdict], text)];
  }
  const { quotation } = entry;
  if (!quotation) return [];
  const { limbs, speaker, slips, negation } = quotation;
  return [
    ...(limbs.length > 0 ? [fill(t.said.limbs, countWord(limbs.length, telling))] : sayOf(entry, quotation, telling)),
    ...(entry.wrong && place ? [fill(entry.wrong.resolves ? t.said.citedElsewhere : t.said.citedNowhere, entry.wrong.text, name)] : []),
    ...(negation === null ? [] : [fill(t.said.negation, negation)]),
    ...(speaker ? [fill(t.said.speaker, speaker[telling.locale])] : []),
    ...(quotation.wrongSpeaker ? [fill(t.said.wrongSpeaker, quotation.wrongSpeaker[telling.locale])] : []),
    ...(isOutOfOrder(quotation) ? [t.said.outOfOrder] : []),
    ...(quotation.cut === null ? [] : [fill(t.said.cut, quotation.cut)]),
    ...negatedIn(quotation).map((sign) => fill(t.said.negated, sign)),
    ...slips.map(({ printed, meant }) => fill(t.said.slip, printed, meant)),
    ...(quotation.lang === 'en' && quotation.verdict !== 'translation' ? [t.said.unofficial] : []),
  ];
}

/** Whether limbs stand in the text one after the other in another order, or in several texts. */
function isOutOfOrder({ limbs, verdict, isCitedRightly }: CheckedQuotation): boolean {
  return limbs.length > 0 && verdict === 'misplaced' && isCitedRightly !== false;
}

const negation = /^(?:不|没|没有|未|勿|莫|非|不能|不要|不得|不是)$/;

/** What a draft puts in or leaves out that turns the words round. */
function negatedIn({ differences, lang }: CheckedQuotation): string[] {
  return lang === 'zh'
    ? [...new Set(differences.flatMap(([kind, words]) => (kind !== 0 && negation.test(words.trim()) ? [words.trim()] : [])))]
    : [];
}

/** Returns what is said of a limb of a quotation. */
export function sayLimb(limb: Judged, telling: Telling): string[] {
  const { words: t } = telling;
  const { verdict } = limb;
  if (verdict === 'marks') return [marksIn(limb, telling)];
  if (verdict === 'altered') return [signsIn(limb, telling)];
  const { near } = limb;
  if (verdict === 'absent')
    return [near ? fill(t.said.absentNear, telling.sentences, placeName(near, telling)) : fill(t.said.absent, telling.sentences)];
  return [t.said[verdict]];
}

function sayOf({ kind }: Entry, quotation: CheckedQuotation, telling: Telling): string[] {
  const { words: t } = telling;
  const { cited, isCitedRightly, text } = quotation;
  if (kind === 'unmarked') {
    const size = (text.match(quotation.lang === 'en' ? /[\p{L}\p{N}’']+/gu : /[\p{L}\p{N}]/gu) ?? []).length;
    const said = quotation.lang === 'en' ? t.said.unmarkedWords : t.said.unmarked;
    return [
      fill(said, countWord(size, telling)),
      ...(differs(quotation) ? sayLimb(quotation, telling) : []),
      cited === null ? t.said.noMarks : t.said.noMarksButCited,
    ];
  }
  if (kind === 'exact')
    return [
      cited === null ? t.said.exact : isCitedRightly === true ? t.said.exactCited : t.said.exact,
      ...(cited === null ? [t.said.uncited] : []),
    ];
  return sayLimb(quotation, telling);
}

function marksIn(judged: Judged, telling: Telling): string {
  const { words: t } = telling;
  const { marks, forms } = countMarks(judged);
  const counted = [
    ...(marks > 0 ? [fill(t.said.marksDiffer, countWord(marks, telling))] : []),
    ...(forms > 0 ? [fill(t.said.formsDiffer, countWord(forms, telling))] : []),
  ];
  return counted.length === 0 ? t.said.marksOnly : fill(t.said.marks, counted.join(t.comma));
}

function signsIn(judged: Judged, telling: Telling): string {
  const { words: t } = telling;
  const counts = countSigns(judged);
  const unit = judged.lang === 'en' ? t.said.wordsDiffer : t.said.signsDiffer;
  const said = (['other', 'surplus', 'missing'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => fill(unit[what], countWord(counts[what], telling)));
  if (said.length === 0) return t.said.differs;
  const { marks } = countMarks(judged);
  if (marks > 0) said.push(fill(t.said.marksDiffer, countWord(marks, telling)));
  const figures = judged.figures.map(({ draft, text }) =>
    draft === ''
      ? fill(t.said.figureMissing, text)
      : text === ''
        ? fill(t.said.figureSurplus, draft)
        : fill(t.said.figureDiffers, draft, text),
  );
  const [counted, named] = [said.join(t.comma), figures.join(t.semicolon)];
  return figures.length === 0 ? fill(t.said.altered, counted) : fill(t.said.alteredFigures, counted, named);
}

/** Returns a count as the language of the reader writes it before what is counted: 两, 三, 2. */
export function countWord(count: number, telling: Pick<Telling, 'locale'>): string {
  return telling.locale === 'zh' && count === 2 ? '两' : orderWord(count, telling);
}

/** Returns the number of a thing in its order as the language of the reader writes it: 二, 2. */
export function orderWord(number: number, { locale }: Pick<Telling, 'locale'>): string {
  return locale === 'zh' && number < 1000 ? numberToNumeral(number) || '零' : String(number);
}
