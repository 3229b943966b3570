import type { ListedReport } from '#compare/format.ts';
import type { Locale } from '#i18n/locale.ts';

/** One edition that can be compared. */
export interface Choice {
  /** What stands for it in the address of the page: `wenzhou-2018`, `wenzhou-2018@1.0.0`. */
  key: string;
  /** What the choosers call it; no two are called the same. */
  label: string;
  slug: string;
  /** Undefined for the words of today. */
  version: string | undefined;
  hasEnglish: boolean;
}

/** Returns every edition that can be compared, by the reports of the site; `unpublished` is said of words of today that no edition has. */
export function choicesOf(reports: readonly ListedReport[], locale: Locale, unpublished: string): Choice[] {
  const names = new Map<string, number>();
  const nameOf = ({ name: { zh, en }, year = '' }: ListedReport): string => {
    const name = locale === 'zh' ? zh || en : en || zh;
    return year === '' || name.includes(year) ? name : `${name} · ${year}`;
  };
  for (const report of reports) names.set(nameOf(report), (names.get(nameOf(report)) ?? 0) + 1);
  return reports.flatMap((report) => {
    const { slug, version: now, hasEnglish, kept } = report;
    const name = names.get(nameOf(report)) === 1 ? nameOf(report) : `${nameOf(report)} · ${slug}`;
    const today = kept.includes(now) ? unpublished : now;
    return [
      { key: slug, label: kept.length > 0 ? `${name} · ${today}` : name, slug, version: undefined, hasEnglish },
      ...[...kept].reverse().map((version) => ({ key: `${slug}@${version}`, label: `${name} · ${version}`, slug, version, hasEnglish })),
    ];
  });
}

/**
 * Returns the edition that somebody means: by its label, by what stands for it in addresses, or by words that one label
 * alone has. Of a report of which several editions have them it is that of today.
 */
export function choiceOf(typed: string, choices: readonly Choice[], reports: readonly ListedReport[]): Choice | undefined {
  const words = typed.trim();
  if (words === '') return undefined;
  const [slug, version] = words.split('@');
  const isToday = reports.some((report) => report.slug === slug && report.version === version && !report.kept.includes(report.version));
  const key = isToday ? slug : words;
  const exact = choices.find((choice) => choice.label === words) ?? choices.find((choice) => choice.key === key);
  if (exact) return exact;
  const [first, ...others] = choicesWith(words, choices);
  return others.every((other) => other.slug === first?.slug) ? first : undefined;
}

/** Returns the editions that somebody may mean: those with a year, or with words in their label or in what stands for them in addresses. */
export function choicesWith(typed: string, choices: readonly Choice[]): Choice[] {
  const words = typed.trim().toLowerCase();
  const [, year = words] = /^(\d{4})年?$/.exec(words) ?? [];
  return words === '' ? [] : choices.filter(({ label, key }) => `${label}\n${key}`.toLowerCase().includes(year));
}
