import { fill } from '#i18n/fill.ts';
import type { CheckedDraft, Judged, KnownReport } from '../contract.ts';
import { citationFor, citationOf } from './corrected.ts';
import type { Entry } from './entries.ts';
import { countKinds, differs, entriesOf, judgedIn, placeOf } from './entries.ts';
import { lineOf, lineStarts } from './line-of.ts';
import type { Mended } from './mended.ts';
import { numbersOf } from './mended.ts';
import type { Piece } from './pieces.ts';
import { sideBySide } from './pieces.ts';
import type { Telling } from './said.ts';
import { placeName, sayEntry, sayLimb } from './said.ts';

/** What a report of a check is made from. */
export interface Reported extends Telling {
  draft: string;
  checked: CheckedDraft;
  /** The name of the file; empty where the draft was pasted. */
  file: string;
  /** The places that were mended before this check. */
  mended: readonly Mended[];
  reports: readonly Pick<KnownReport, 'slug' | 'name' | 'edition'>[];
  /** Returns the address of a place; undefined where the site has none. */
  addressOf?: (at: string, report: string) => string | undefined;
}

/** The head of a report of a check. */
export interface ReportHead {
  title: string;
  /** What was checked against what, and what had been mended: names and their values. */
  head: { name: string; value: string }[];
  counts: { name: string; count: number }[];
  remark: string;
}

/** A report of a check, before it is written down in a format: its head, and what is said of each place. */
export interface DraftReport extends ReportHead {
  /** What is said where there is nothing to say it of. */
  none: string[];
  places: ReportedPlace[];
}

/** What a report says of a place. */
export interface ReportedPlace {
  number: number;
  verdict: string;
  line: string;
  /** The words of the draft. */
  text: string;
  lang: 'zh-Hans' | 'en';
  /** Where they stand, and the address of that. */
  place: string;
  address: string;
  said: string[];
  /** The draft and the text side by side, where they differ. */
  compared: { name: string; pieces: Piece[]; lang: 'zh-Hans' | 'en' }[];
  limbs: { text: string; said: string }[];
  /** The citation to paste; empty where there is none. */
  citation: string;
}

/** Returns what the head of a report of a check says. */
export function headOf({ checked, file, mended, reports, words: t, locale }: Reported): ReportHead {
  const entries = entriesOf(checked);
  const numbers = numbersOf(mended, entries);
  const against = reports
    .filter(({ slug }) => checked.report === null || slug === checked.report)
    .map(({ name, edition }) => fill(t.report.edition, name[locale], edition));
  return {
    title: t.report.title,
    head: [
      { name: t.report.draft, value: file === '' ? t.report.pasted : file },
      ...against.map((value) => ({ name: t.report.against, value })),
      ...(numbers.length === 0
        ? []
        : [{ name: t.report.mended, value: fill(t.report.mendedPlaces, numbers.length, numbers.join(t.report.and)) }]),
    ],
    counts: [{ name: t.all, count: entries.length }, ...countKinds(entries).map(({ kind, count }) => ({ name: t.verdicts[kind], count }))],
    remark: t.report.translation,
  };
}

/** Returns what a report of a check says. */
export function toReport(reported: Reported): DraftReport {
  const { draft, checked, words: t } = reported;
  const entries = entriesOf(checked);
  const starts = lineStarts(draft);
  return {
    ...headOf(reported),
    none: entries.length === 0 ? [t.none, t.lookedFor] : [],
    places: entries.map((entry) => toPlace(entry, fill(t.report.line, lineOf(entry.from, starts).line), reported)),
  };
}

function toPlace(entry: Entry, line: string, reported: Reported): ReportedPlace {
  const { words: t, draft, addressOf } = reported;
  const place = placeOf(entry);
  return {
    number: entry.number,
    verdict: t.verdicts[entry.kind],
    line,
    text: entry.text,
    lang: langOf(entry.text),
    place: place ? placeName(place, reported) : '',
    address: (place && addressOf?.(place.at, place.report)) ?? '',
    said: sayEntry(entry, reported),
    compared: judgedIn(entry).flatMap((judged) => compared(judged, reported)),
    limbs: (entry.quotation?.limbs ?? []).map((limb) => ({
      text: limb.text,
      said: [
        `${t.verdicts[limb.verdict]}${limb.at === null ? '' : ` ${citationOf(limb.at, reported.locale)}`}`,
        ...sayLimb(limb, reported),
      ].join(reported.locale === 'zh' ? '：' : ': '),
    })),
    citation: citationFor(entry, draft) ?? '',
  };
}

function compared(judged: Judged, { words: t }: Reported): ReportedPlace['compared'] {
  if (!differs(judged)) return [];
  const { draft, text } = sideBySide(judged);
  const lang = judged.lang === 'en' ? 'en' : 'zh-Hans';
  return [
    { name: t.twoLines.draft, pieces: draft, lang },
    { name: lang === 'en' ? t.twoLines.translation : t.twoLines.text, pieces: text, lang },
  ];
}

function langOf(words: string): 'zh-Hans' | 'en' {
  return /\p{Script=Han}/u.test(words) ? 'zh-Hans' : 'en';
}
