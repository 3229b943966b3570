import type { WorkNames } from '#address/print.ts';
import { kindOfId } from '#address/grammar.ts';
import { formatRange } from '#address/range.ts';
import { permanentPathOf } from '#address/url.ts';
import { workOf } from '#address/within.ts';
import { quote } from '#citation/quote.ts';
import { isCopy } from '#host/site.ts';
import type { Hit } from '#search/engine/contract.ts';
import type { SearchStrings, Setting } from './setting.ts';

/**
 * Returns the permanent address of a hit in a report as the site says it, wherever it is read, and that it is provisional
 * where it is; in a copy of a site without an address the id.
 */
export function permalinkOf(
  { sentence, last = sentence }: Pick<Hit, 'sentence' | 'last'>,
  slug: string,
  { root, words }: { root: string; words: Pick<SearchStrings, 'onlyId' | 'provisional'> },
): string {
  const range = { first: sentence, last };
  if (root.charAt(0) !== '/') return root + permanentPathOf(slug, range);
  return isCopy ? `${slug}:${formatRange(range)} ${words.onlyId}` : `${root}${permanentPathOf(slug, range)} ${words.provisional}`;
}

/** Returns a hit in a report quoted with its source in plain words, which name the report where the site has several. */
export function citationOf(hit: Hit, slug: string, setting: Setting): string {
  const { locale, reports, words } = setting;
  const report = reports.find((one) => one.slug === slug);
  const before = report?.name ? report.name + (locale === 'zh' ? '·' : ', ') : '';
  const works = (report?.parts ?? []).filter(({ id }) => kindOfId(id) === 'work').map(({ id, name }) => ({ id, name: before + name }));
  const names: WorkNames = Object.fromEntries(works.map(({ id, name }) => [id, { zh: name, en: name }]));
  const own = hit.lines?.[locale] || (locale === hit.lang ? hit.excerpt : hit.other);
  return quote({
    locale,
    words: own ?? hit.lines?.zh ?? hit.excerpt,
    first: hit.sentence,
    last: hit.last ?? hit.sentence,
    by: report?.by[workOf(hit.sentence)] ?? '',
    names,
    remark: locale === 'en' && own !== undefined ? words.translationIs : undefined,
    link: permalinkOf(hit, slug, setting),
  });
}
