import type { WorkNames } from '#address/print.ts';
import { kindOfId } from '#address/grammar.ts';
import { permanentPathOf } from '#address/url.ts';
import { workOf } from '#address/within.ts';
import { quote } from '#citation/quote.ts';
import type { Hit } from '#search/engine/contract.ts';
import type { Setting } from './setting.ts';

/** Returns the permanent address of a hit as the site says it, wherever it is read, and that it is provisional where it is. */
export function permalinkOf({ url, sentence, last = sentence }: Hit, { base, root, words }: Setting): string {
  const slug = url.slice(base.length).split('/')[1] ?? '';
  return `${root}${permanentPathOf(slug, { first: sentence, last })}${root === base ? ` ${words.provisional}` : ''}`;
}

/** Returns a hit quoted with its source in plain words, which name the report where the site has several. */
export function citationOf(hit: Hit, setting: Setting): string {
  const { locale, base, reports, words } = setting;
  const slug = hit.url.slice(base.length).split('/')[1] ?? '';
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
    link: permalinkOf(hit, setting),
  });
}
