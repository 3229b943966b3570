import { formatId, parseId } from '#citation/grammar.ts';
import { printChinese, printEnglish, printShort } from '#citation/print.ts';
import type { WorkNames } from '#citation/print.ts';
import { requote } from '../cite.ts';
import type { Found, Hit } from '../search/contract.ts';
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
export function citationOf(found: Found, hit: Hit, { locale, base, by, parts }: Setting): string {
  const slug = found.url.slice(base.length).split('/')[1] ?? '';
  const work = parseId(hit.sentence)?.work ?? '';
  const names: WorkNames = Object.fromEntries(parts.filter(({ id }) => !/\d/.test(id)).map(({ id, name }) => [id, { zh: name, en: name }]));
  const words = locale === hit.lang ? hit.excerpt : (hit.other ?? hit.excerpt);
  const link = permalinkOf(hit, base);
  const place = hit.sentence.slice(0, hit.sentence.lastIndexOf('.s'));
  const short = printShort(hit.sentence) + (hit.last === undefined ? '' : `–${printShort(hit.last).split(' ')[1] ?? ''}`);
  const speaker = by[`${slug}:${work}`] ?? '';
  return locale === 'zh'
    ? `“${requote(words)}”（${speaker}：${printChinese(place, names)}，${short}，${link}）`
    : `“${words.split('“').join('‘').split('”').join('’')}” (${speaker}: ${printEnglish(place, names)}, ${short}, ${link})`;
}
