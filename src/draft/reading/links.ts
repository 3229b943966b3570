import { findLinks } from '#address/find.ts';
import { isSentenceId } from '#address/grammar.ts';
import { withWholeFragment } from '#address/in-text.ts';
import { unescaped } from '#address/read.ts';
import type { FoundCitation } from '../contract.ts';
import type { NamedReport } from './names.ts';
import type { Span } from './spans.ts';
import { narrow } from './spans.ts';

const run = /[\w\-.~:/?#@!$&'()*+,;=%[\]Ａ-Ｚａ-ｚ０-９．／：＃％－＿]+/g;
const core = /(?:\/|%2f)(?:id|zh|en)(?:\/|%2f)[\w-]{1,80}(?:\/|%2f|#|%23)/gi;
const schemes = /https?:\/\//gi;

/** A link that is one of ours, with what it means. */
export type FoundLink = Span & Pick<FoundCitation, 'places'>;

/** Returns the links of a draft that lead to a place of a report, wherever it stands: whole, or from the root of a site. */
export function linksOf(draft: string, reports: readonly NamedReport[]): FoundLink[] {
  const slugs = new Set(reports.map(({ slug }) => slug));
  const found: FoundLink[] = [];
  for (const { 0: raw, index } of draft.matchAll(run)) {
    const token = narrow(raw);
    const cores = [...token.matchAll(core)].map((match) => match.index);
    if (cores.length === 0) continue;
    const starts = [...token.matchAll(schemes)].map((match) => match.index);
    const hasText = token.includes(':~:text=');
    let end = 0;
    let scheme = 0;
    for (const at of cores) {
      if (at < end) continue;
      while ((starts[scheme] ?? token.length) < at) scheme++;
      const opened = starts[scheme - 1] ?? -1;
      const from = opened >= end ? opened : startOfPath(token, at, end);
      const next = starts[scheme] ?? token.length;
      const isWhole = next === token.length && hasText;
      end = endOfLink(token, from, next);
      const to = isWhole ? endOfWords(draft, index + end) : index + end;
      const places = placesOf(token.slice(from, end), slugs);
      if (places.length > 0) found.push({ from: startOfHost(draft, index + from), to, places });
    }
  }
  return found;
}

function placesOf(link: string, slugs: ReadonlySet<string>): FoundCitation['places'] {
  const path = link.replace(/:~:.*$/, '');
  const whole = /%2f|%23/i.test(path) ? unescaped(path) : path;
  const plain = withWholeFragment(whole);
  const isPermanent = /(?:\/|^)id\//.test(plain);
  return findLinks(plain)
    .filter(({ id, slug = '' }) => slugs.has(slug) || isPermanent || isSentenceId(id))
    .slice(0, 1)
    .map(({ id, slug = '' }) => ({ id, report: slug }));
}

function startOfPath(token: string, at: number, least: number): number {
  let from = at;
  while (from > least && /[\w.\-~:/@%]/.test(token.charAt(from - 1))) from--;
  while (from < at && token.charAt(from) === ':') from++;
  return from;
}

/** The host of an address may have letters of any script. */
function startOfHost(draft: string, from: number): number {
  const lead = /https?:\/\/[^\s/]{1,70}$/i.exec(draft.slice(Math.max(0, from - 80), from));
  return lead ? from - lead[0].length : from;
}

/** Marks behind a link are none of it, nor a bracket that it has not opened. */
function endOfLink(token: string, from: number, most: number): number {
  let depth = 0;
  let end = from;
  for (; end < most; end++) {
    const sign = token.charAt(end);
    if (sign === '(' || sign === '[') depth++;
    if ((sign === ')' || sign === ']') && --depth < 0) break;
  }
  while (end > from && /[.,;:!?'*_([=&]/.test(token.charAt(end - 1))) end--;
  return end;
}

/** The words of a text fragment may stand as they are. */
function endOfWords(draft: string, from: number): number {
  let to = from;
  while (to < draft.length && /[\u3400-\u9fff，、,%=&\w-]/.test(draft.charAt(to))) to++;
  while (to > from && /[，、,]/.test(draft.charAt(to - 1))) to--;
  return to;
}
