import { kindOfId } from '#address/grammar.ts';
import { parseRange } from '#address/range.ts';
import { parentOf, workOf } from '#address/within.ts';
import type { Depth, Entry, Extract, Line, Origin, Part, Passage } from '#documents/extract.ts';
import { printPlace } from '#documents/place.ts';
import type { Concept, Dossier, Item, Place } from '#dossier/dossier.ts';
import type { Locale } from '#i18n/locale.ts';
import { fill } from '#i18n/fill.ts';
import { addressOf } from './copy-all.ts';
import { openedIn } from './paragraphs.ts';
import type { DossierSetting, GatheredReport } from './setting.ts';
import type { Texts } from './texts.ts';

/** Returns a dossier as what a document in a language is made from; what the site does not have, or has withdrawn, is left out. */
export function toExtract(dossier: Dossier, locale: Locale, setting: DossierSetting, texts: Texts): Extract {
  const { reports, words: t } = setting;
  const parts = dossier.items.flatMap((item) => partOf(item, setting, texts) ?? []);
  const cited = [...new Set(parts.flatMap((part) => (part.kind === 'passage' ? [part.report] : [])))];
  const found = cited.flatMap((slug) => reports.filter((report) => report.slug === slug));
  const origins = (found.length > 0 ? found : reports.slice(0, 1)).map((report) => originOf(report, setting));
  const [only] = origins;
  return {
    title: dossier.title || t.untitled,
    ...(found.length === 1 && only && { under: fill(t.under[locale], only.name[locale]) }),
    author: '',
    parts,
    origins,
  };
}

function partOf(item: Item, setting: DossierSetting, texts: Texts): Part | undefined {
  if (item.kind === 'heading') return { kind: 'heading', words: item.words, level: 1 };
  if (item.kind === 'line') return { kind: 'own', words: item.words };
  return item.kind === 'place' ? passageOf(item, setting, texts) : entryOf(item, setting, texts);
}

const depths: Partial<Record<string, Depth>> = { work: 0, part: 1, section: 2, measure: 3 };

function passageOf(place: Place, setting: DossierSetting, texts: Texts): Passage | undefined {
  const found = texts.passageOf(place);
  if (!found || found.sentences.length === 0) return undefined;
  const range = parseRange(found.id) ?? { first: found.id, last: found.id };
  const { zh, en } = setting.reports.find(({ slug }) => slug === place.report)?.works[workOf(range.first)] ?? {};
  const lines = openedIn(found).map(({ isHeading, ...line }): Line => ({
    id: line.id,
    zh: line.zh,
    en: line.en ?? '',
    ...(isHeading && { heading: depths[kindOfId(parentOf(line.id) ?? '') ?? ''] ?? 0 }),
    opens: line.opens,
  }));
  return {
    kind: 'passage',
    report: place.report,
    id: found.id,
    printed: { zh: printPlace(range, 'zh'), en: printPlace(range, 'en') },
    ...(hasAddresses(setting) && { address: addressOf({ ...place, id: found.id }, setting) }),
    lines,
    ...(zh && en && { source: { zh, en } }),
  };
}

function entryOf(concept: Concept, setting: DossierSetting, texts: Texts): Entry | undefined {
  const found = texts.entryOf(concept);
  if (!found) return undefined;
  return {
    kind: 'entry',
    slug: concept.slug,
    zh: { word: found.term.zh, definition: found.zh },
    en: { word: found.term.en, definition: found.en },
    ...(hasAddresses(setting) && { address: `${setting.root}${setting.locale}/glossary/${concept.slug}/` }),
  };
}

function originOf({ slug, edition }: GatheredReport, setting: DossierSetting): Origin {
  return { report: slug, ...edition, ...(hasAddresses(setting) && { address: `${setting.root}id/${slug}/` }) };
}

function hasAddresses({ root }: DossierSetting): boolean {
  return root.charAt(0) !== '/';
}
