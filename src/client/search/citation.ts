import type { WorkNames } from '#address/print.ts';
import { kindOfId } from '#address/grammar.ts';
import { permanentPathOf } from '#address/url.ts';
import { workOf } from '#address/within.ts';
import { quote } from '#citation/quote.ts';
import type { Hit } from '#search/engine/contract.ts';
import type { Setting } from './setting.ts';

/** Returns the permanent address of a hit. */
export function permalinkOf({ url, sentence, last = sentence }: Hit, base: string): string {
  const slug = url.slice(base.length).split('/')[1] ?? '';
  return new URL(base + permanentPathOf(slug, { first: sentence, last }), location.href).href;
}

/** Returns a hit quoted with its source in plain words. */
export function citationOf(hit: Hit, { locale, base, by, parts }: Setting): string {
  const slug = hit.url.slice(base.length).split('/')[1] ?? '';
  const work = workOf(hit.sentence);
  const names: WorkNames = Object.fromEntries(
    parts.filter(({ id }) => kindOfId(id) === 'work').map(({ id, name }) => [id, { zh: name, en: name }]),
  );
  return quote({
    locale,
    words: locale === hit.lang ? hit.excerpt : (hit.other ?? hit.excerpt),
    first: hit.sentence,
    last: hit.last ?? hit.sentence,
    by: by[`${slug}:${work}`] ?? '',
    names,
    link: permalinkOf(hit, base),
  });
}
