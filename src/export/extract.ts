import type { IdRange } from '#address/range.ts';
import { parseRange } from '#address/range.ts';
import type { Urls } from '#address/url.ts';
import { permanentPathOf } from '#address/url.ts';
import { isWithin, unitOf } from '#address/within.ts';
import type { Depth, Extract, Line, Origin, Passage } from '#documents/extract.ts';
import { printPlace } from '#documents/place.ts';
import type { Edition, Paragraph, Segment, Unit } from '#edition/types.ts';
import { documentStrings } from '#i18n/documents.ts';
import type { Locale } from '#i18n/locale.ts';
import type { PlacedSegment } from '#report/segments.ts';
import { placedSegments } from '#report/segments.ts';
import { citedOf, citedReport } from './cited.ts';

/**
 * Returns places of an edition, in the order in which they are named, as what a document is made from: sentences, ranges,
 * paragraphs, units; without any the whole report. `locale` is the language of its title. Throws a RangeError for a
 * place that the edition does not have.
 */
export function extractOf(edition: Edition, ids: readonly string[], urls: Urls, locale: Locale): Extract {
  const { info } = edition;
  const isWhole = ids.length === 0;
  const places = isWhole ? edition.works.map(({ id }) => id) : ids;
  return {
    title: info.name[locale],
    ...(!isWhole && { under: documentStrings(locale).extracts }),
    author: isWhole ? info.speaker[locale] : '',
    parts: places.map((id) => passageOf(edition, id, urls)),
    origins: [originOf(edition, urls)],
  };
}

/** Returns whether an edition has a place: a unit, a paragraph, a sentence, or a range of sentences in the order of the text. */
export function hasPlace(edition: Edition, id: string): boolean {
  const range = parseRange(id);
  return range !== undefined && linesOf(edition, range).length > 0;
}

/** Returns a place of an edition as a passage. Throws a RangeError for one that the edition does not have. */
export function passageOf(edition: Edition, id: string, urls: Urls): Passage {
  const range = parseRange(id);
  const lines = range ? linesOf(edition, range) : [];
  const unit = range && edition.units.get(unitOf(range.first));
  if (!range || !unit || lines.length === 0) throw new RangeError(`${edition.slug} has no place “${id}”.`);
  const [zh, en] = (['zh', 'en'] as const).map((locale) => citedOf(edition, unit, locale, urls) ?? citedReport(edition, locale, urls));
  return {
    kind: 'passage',
    report: edition.slug,
    id,
    printed: { zh: printPlace(range, 'zh'), en: printPlace(range, 'en') },
    ...(!urls.isProvisional && { address: urls.absolute(urls.to(permanentPathOf(edition.slug, range))) }),
    lines,
    ...(zh && en && { source: { zh, en } }),
  };
}

/** Returns an edition as documents name where their words come from. */
export function originOf({ slug, info, sha256 }: Edition, urls: Urls): Origin {
  const { version, date } = info.edition;
  return {
    report: slug,
    name: { zh: info.name.zh, en: info.name.en },
    version,
    date,
    hash: sha256,
    ...(!urls.isProvisional && { address: urls.absolute(urls.permanent(slug)) }),
  };
}

const depths: Readonly<Record<string, Depth>> = { work: 0, part: 1, section: 2, measure: 3 };

function linesOf({ works }: Edition, { first, last }: IdRange): Line[] {
  const all = works.flatMap((work) => placedSegments(work));
  const found = first === last ? all.filter(({ segment }) => isWithin(segment.id, first)) : between(all, first, last);
  return found.map(({ segment: { id, zh, en = '' }, unit, paragraph }, at) => {
    const isHeading = paragraph === undefined;
    const { kind } = unit as Unit;
    const opens = at === 0 || isHeading || (paragraph.children[0]?.id === id && !(paragraph as Paragraph).runIn);
    return { id, zh, en, ...(isHeading && { heading: depths[kind] ?? 0 }), opens };
  });
}

function between(all: readonly PlacedSegment<Segment>[], first: string, last: string): PlacedSegment<Segment>[] {
  const [from, to] = [first, last].map((id) => all.findIndex(({ segment }) => segment.id === id));
  return from === undefined || to === undefined || from < 0 || to < from ? [] : all.slice(from, to + 1);
}
