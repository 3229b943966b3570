import type { ReportData, ReportsData } from '#schemas/data.ts';
import type { Edition, Passage, Place, Sentence } from './edition.ts';
import { pageOf } from './edition.ts';
import { permalinkOf, urlOf, urlOfEdition, urlTo } from './urls.ts';

type UnitData = ReportData['units'][number];
type SentenceData = ReportData['sentences'][number];

/** A report whole, as `/data/<report>.json` gives it. */
export function toReportData(edition: Edition): ReportData {
  const { slug, info } = edition;
  return {
    report: {
      slug,
      name: info.name,
      speaker: info.speaker,
      occasion: info.occasion,
      issuer: info.issuer,
      place: info.place,
      works: info.works.map(({ id, name, date }) => ({
        id,
        name,
        date: date ? { value: date.value, certainty: date.certainty, reason: date.reason } : null,
      })),
      edition: info.edition,
      seed: { file: info.seed, sha256: edition.sha256 },
      licence: { source: 'an official document of the People’s Republic of China', translation: 'CC-BY-4.0' },
    },
    units: edition.works.flatMap((work) => unitsBelow(edition, work)),
    sentences: edition.works.flatMap(sentencesBelow),
  };
}

/** The reports of the site, as `/data/reports.json` lists them. */
export function toReportsData(editions: readonly Edition[]): ReportsData {
  return editions.map((edition) => {
    const sentences = edition.works.flatMap(sentencesBelow);
    return {
      slug: edition.slug,
      name: edition.info.name,
      sentences: sentences.length,
      translated: sentences.filter(({ en }) => en !== null).length,
      urls: { zh: urlOfEdition(edition, 'zh'), en: urlOfEdition(edition, 'en'), data: urlTo(`data/${edition.slug}.json`) },
    };
  });
}

function unitsBelow(edition: Edition, place: Place): UnitData[] {
  const { id, kind, parent, label, heading } = place;
  const own: UnitData = {
    id,
    kind,
    parent: parent?.id ?? null,
    label,
    heading: heading ? { zh: heading.zh.replace(/。$/, ''), en: heading.en ?? null } : null,
    line: lineOf(place),
    urls: { zh: urlOf(edition, place, 'zh'), en: urlOf(edition, place, 'en'), id: permalinkOf(edition, place) },
  };
  const below = place.children.flatMap((child) =>
    child.type === 'place' ? unitsBelow(edition, child) : child.id === id ? [] : [paragraph(edition, place, child)],
  );
  return [own, ...below];
}

function paragraph(edition: Edition, place: Place, { id, sentences }: Passage): UnitData {
  const page = pageOf(place);
  return {
    id,
    kind: 'paragraph',
    parent: place.id,
    label: '',
    heading: null,
    line: sentences[0]?.line ?? 1,
    urls: {
      zh: `${urlOf(edition, page, 'zh')}#${id}`,
      en: `${urlOf(edition, page, 'en')}#${id}`,
      id: `${permalinkOf(edition, page)}#${id}`,
    },
  };
}

/** The line on which a unit begins: that of its heading, or of its first sentence. */
function lineOf(place: Place): number {
  if (place.heading) return place.heading.line;
  const [first] = place.children;
  return !first ? 1 : first.type === 'place' ? lineOf(first) : (first.sentences[0]?.line ?? 1);
}

function sentencesBelow(place: Place): SentenceData[] {
  const entry = (unit: string, { id, line, zh, en }: Sentence): SentenceData => ({ id, unit, line, zh, en: en ?? null });
  return [
    ...(place.heading ? [entry(place.id, place.heading)] : []),
    ...place.children.flatMap((child) =>
      child.type === 'place' ? sentencesBelow(child) : child.sentences.map((sentence) => entry(child.id, sentence)),
    ),
  ];
}
