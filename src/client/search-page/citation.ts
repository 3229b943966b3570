import { formatId, parseId } from '#citation/grammar.ts';
import type { WorkNames } from '#citation/print.ts';
import { quote } from '#citation/quoted.ts';
import type { Hit } from '../search/contract.ts';
import type { Setting } from './setting.ts';

/** The numbered unit that a sentence belongs to: the place of its permanent address. */
export function unitOf(id: string): string {
  const { work = '', part, section, measure } = parseId(id) ?? {};
  const numbered = section !== undefined || (part !== undefined && part !== '0');
  return formatId({
    work,
    ...(numbered && part !== undefined && { part }),
    ...(section !== undefined && { section }),
    ...(measure !== undefined && { measure }),
  });
}

/** The permanent address of a hit. */
export function permalinkOf({ url, sentence }: Hit, base: string): string {
  const slug = url.slice(base.length).split('/')[1] ?? '';
  const fragment = url.split('#')[1];
  return new URL(`${base}id/${slug}/${unitOf(sentence)}/${fragment === undefined ? '' : `#${fragment}`}`, location.href).href;
}

/** A hit quoted with its source in plain words. */
export function citationOf(hit: Hit, { locale, base, by, parts }: Setting): string {
  const slug = hit.url.slice(base.length).split('/')[1] ?? '';
  const work = parseId(hit.sentence)?.work ?? '';
  const names: WorkNames = Object.fromEntries(parts.filter(({ id }) => !/\d/.test(id)).map(({ id, name }) => [id, { zh: name, en: name }]));
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
