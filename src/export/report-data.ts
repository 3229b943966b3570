import type { Urls } from '#address/url.ts';
import type { Edition, Paragraph, Unit } from '#edition/types.ts';
import { headingOf } from '#edition/headings.ts';
import { placedSegments } from '#report/segments.ts';
import type { ReportData, ReportsData } from '#schemas/data.ts';

type UnitData = ReportData['units'][number];

/** Returns a report whole, as `/data/<report>.json` gives it. */
export function toReportData(edition: Edition, urls: Urls): ReportData {
  const { slug, declared: info } = edition;
  return {
    report: {
      slug,
      name: info.name,
      speaker: info.speaker,
      occasion: info.occasion,
      issuer: info.issuer,
      place: info.place,
      number: info.number ?? null,
      works: info.works.map(({ id, name, date }) => ({
        id,
        name,
        date: date ? { value: date.value, certainty: date.certainty, reason: date.reason } : null,
      })),
      edition: info.edition,
      seed: { file: info.seed, sha256: edition.sha256 },
      licence: { source: 'an official document of the People’s Republic of China', translation: 'CC-BY-4.0' },
    },
    units: edition.works.flatMap((work) => unitsWithin(edition.slug, work, urls)),
    sentences: edition.works.flatMap((work) =>
      placedSegments(work).map(({ segment: { id, line, zh, en }, unit, paragraph }) => ({
        id,
        unit: paragraph?.id ?? unit.id,
        line,
        zh,
        en: en ?? null,
      })),
    ),
  };
}

/** Returns the reports of the site, as `/data/reports.json` lists them. */
export function toReportsData(editions: readonly Edition[], urls: Urls): ReportsData {
  return editions.map(({ slug, declared, segments }) => ({
    slug,
    name: declared.name,
    sentences: segments.size,
    translated: [...segments.values()].filter(({ en }) => en !== undefined).length,
    urls: { zh: urls.report(slug, 'zh'), en: urls.report(slug, 'en'), data: urls.to(`data/${slug}.json`) },
  }));
}

function unitsWithin(slug: string, unit: Unit, urls: Urls): UnitData[] {
  const { id, kind, parent, label, heading } = unit;
  const own: UnitData = {
    id,
    kind,
    parent: parent?.id ?? null,
    label,
    heading: heading ? { zh: headingOf(unit, 'zh'), en: heading.children[0].en ?? null } : null,
    line: placedSegments(unit)[0]?.segment.line ?? 1,
    urls: urlsIn(slug, id, urls),
  };
  const below = unit.children.flatMap((child) =>
    child.type === 'paragraph' ? (child.id === id ? [] : [toParagraph(slug, unit, child, urls)]) : unitsWithin(slug, child, urls),
  );
  return [own, ...below];
}

function toParagraph(slug: string, { id: parent }: Unit, { id, children }: Paragraph, urls: Urls): UnitData {
  return { id, kind: 'paragraph', parent, label: '', heading: null, line: children[0]?.line ?? 1, urls: urlsIn(slug, id, urls) };
}

function urlsIn(slug: string, id: string, urls: Urls): UnitData['urls'] {
  return { zh: urls.place(slug, id, 'zh'), en: urls.place(slug, id, 'en'), id: urls.permanent(slug, id) };
}
