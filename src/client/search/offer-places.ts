import { hasPlace, nearestOf } from '#address/nearest.ts';
import { parseReference } from '#address/parse.ts';
import type { WorkNames } from '#address/print.ts';
import { printLong, printShort } from '#address/print.ts';
import type { IdRange } from '#address/range.ts';
import { formatRange, parseRange, printRange } from '#address/range.ts';
import { readWords, unescaped } from '#address/read.ts';
import { pageOf, unitOf } from '#address/within.ts';
import { readJson } from '#host/site.ts';
import { make } from '../page/make.ts';
import type { NowhereStrings } from '../page/nowhere.ts';
import { nowhere } from '../page/nowhere.ts';
import { namedPage } from './named-page.ts';
import type { NamedPage } from './named-page.ts';

/** A report as the page that is not found knows it: its sentences, and the headings of its units. */
interface KnownReport {
  slug: string;
  name: Record<Locale, string>;
  works: WorkNames;
  sentences: string[];
  places: Record<string, Record<Locale, string>>;
}

/** What the page that is not found knows of the site. */
interface Site {
  base: string;
  words: Record<Locale, NowhereStrings>;
  reports: KnownReport[];
  pages: NamedPage[];
  /** Where the list of all reports is, if there are more than those it knows. */
  list?: string;
}

type Locale = 'zh' | 'en';
const locales = ['zh', 'en'] as const;

/** Reads the address that led nowhere and offers the places it may mean; of one that is not there, what is nearest. */
export function offerPlaces(): void {
  const data = document.getElementById('site')?.textContent;
  const list = document.getElementById('meant');
  if (!data || !list) return;
  const site = JSON.parse(data) as Site;
  const path = location.pathname.indexOf(site.base) === 0 ? location.pathname.slice(site.base.length) : location.pathname;
  const words = unescaped(path + location.hash)
    .split(/[/#?:]+/)
    .filter((word) => word.trim() !== '' && !/^(?:id|zh|en|index\.html?)$/i.test(word));
  const show = (known: Site): void => {
    const lines = linesFor(words, known);
    list.append(...lines);
    list.hidden = lines.length === 0;
  };
  if (site.list === undefined || words.some((word) => site.reports.some(({ slug }) => isSlug(word, slug)))) show(site);
  else void withNamed(words, site, site.list).then(show, () => show(site));
}

/** The site with the report that the words name, if it has such a one, in place of those it knows. */
async function withNamed(words: readonly string[], site: Site, list: string): Promise<Site> {
  const all = await readJson<readonly Pick<KnownReport, 'slug'>[]>(list);
  const named = all.find(({ slug }) => words.some((word) => isSlug(word, slug)));
  return named ? { ...site, reports: [await readJson<KnownReport>(`${site.base}id/${named.slug}/places.json`)] } : site;
}

function linesFor(words: readonly string[], site: Site): HTMLElement[] {
  const named = site.reports.filter(({ slug }) => words.some((word) => isSlug(word, slug)));
  const rest = words.filter((word) => !site.reports.some(({ slug }) => isSlug(word, slug)));
  const reports = named.length > 0 ? named : site.reports;
  const lines = reports.flatMap((report) => {
    const range = readIn(rest, report);
    return range ? linesOfPlace(range, report, site) : [];
  });
  if (lines.length > 0) return lines;
  // The last says most: what stands before it is the folder.
  const [page] = rest
    .map((word) => namedPage(word, site.pages))
    .filter((one) => one !== undefined)
    .reverse();
  if (page) return locales.map((locale) => lineTo('', page, `${site.base}${locale}/${page.path}`, locale));
  const whole = rest.some((word) => /^whole\b/i.test(word)) ? 'whole/' : '';
  return named.flatMap(({ slug, name }) => locales.map((locale) => lineTo('', name, `${site.base}${locale}/${slug}/${whole}`, locale)));
}

// What follows a slug may be glued to it.
function isSlug(word: string, slug: string): boolean {
  const plain = word.toLowerCase().trim();
  return plain.indexOf(slug) === 0 && !/^[a-z0-9-]/.test(plain.slice(slug.length));
}

/** The place or range that the words name; a work alone must be one of the report's. */
function readIn(words: readonly string[], { works, sentences }: KnownReport): IdRange | undefined {
  const printed = words.map((word) => parseReference(word, works)).filter((id) => id !== undefined && hasPlace(id, sentences));
  const read = readWords(words);
  if (read && (hasPlace(read.first, sentences) || nearestOf(read.first, sentences))) return read;
  const id = printed[printed.length - 1];
  return id === undefined ? undefined : parseRange(id);
}

function linesOfPlace({ first, last }: IdRange, { slug, works, sentences, places }: KnownReport, { base, words }: Site): HTMLElement[] {
  const nearest = hasPlace(first, sentences) ? undefined : nearestOf(first, sentences);
  const range = inOrder({ first, last: hasPlace(last, sentences) ? last : first }, sentences);
  return locales.map((locale) => {
    const hrefTo = (id: string, fragment = id): string =>
      `${base}${locale}/${slug}/${pageOf(id)}/${fragment === pageOf(id) ? '' : `#${fragment}`}`;
    if (!nearest) return lineTo(`${printRange(range)} `, headingOf(range.first, places), hrefTo(range.first, formatRange(range)), locale);
    const line = make('li', '', '', { lang: langOf(locale) });
    const near = nearest.id;
    line.append(...nowhere(words[locale], { ...nearest, id: first, near, printed: printLong(near, works, locale), url: hrefTo(near) }));
    return line;
  });
}

function inOrder({ first, last }: IdRange, sentences: readonly string[]): IdRange {
  const [from, to] = [sentences.indexOf(first), sentences.indexOf(last)];
  return to >= 0 && to < from ? { first: last, last: first } : { first, last };
}

function headingOf(id: string, places: KnownReport['places']): Record<Locale, string> {
  return places[unitOf(id)] ?? { zh: printShort(id), en: printShort(id) };
}

// What has no English stands in Chinese in either.
function lineTo(label: string, words: Record<Locale, string>, href: string, locale: Locale): HTMLElement {
  const line = make('li');
  if (label) line.append(make('span', 'label', label));
  line.append(make('a', 'link', words[locale], { href, lang: langOf(words.en === words.zh ? 'zh' : locale) }));
  return line;
}

function langOf(locale: Locale): string {
  return locale === 'zh' ? 'zh-Hans' : 'en';
}
