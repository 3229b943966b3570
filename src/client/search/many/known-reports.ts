import type { ListedReport } from '#search/many-format.ts';
import type { SearchedReport } from '#search/setting.ts';
import type { Locale } from '#i18n/locale.ts';
import { openEngine } from '../open-engine.ts';
import type { Setting } from '../setting.ts';

/** Returns the reports of the site, by their slugs, as the engine has them; from then on the setting has them too. */
export async function knownReports(setting: Setting): Promise<ReadonlyMap<string, ListedReport>> {
  const { reports } = await openEngine(setting.base);
  const listed = (await reports?.()) ?? [];
  setting.reports = listed.map((report) => toSearched(report, setting.locale));
  return new Map(listed.map((report) => [report.slug, report]));
}

/** Returns a report as results and filters call it; what is not known in a language stands in the other. */
export function toSearched({ slug, name, edition, works, by, inferred = [] }: ListedReport, locale: Locale): SearchedReport {
  return {
    slug,
    name: name[locale] || name.zh || name.en || slug,
    edition,
    by: by[locale],
    inferred,
    parts: Object.keys(works).map((id) => ({ id, name: works[id]?.[locale] || works[id]?.zh || '' })),
  };
}
