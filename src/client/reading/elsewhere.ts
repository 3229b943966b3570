import type { IdRange } from '#address/range.ts';
import { formatRange } from '#address/range.ts';
import { pathOfPlace, permanentPathOf } from '#address/url.ts';
import { isWithin, pageOf, unitOf } from '#address/within.ts';
import { addressAt, pathHere, readPage } from '#host/site.ts';
import { make } from '../page/make.ts';
import { nowhere } from '../page/nowhere.ts';
import { openEngine } from '../search/open-engine.ts';
import type { Setting } from '../search/setting.ts';
import { settingOf } from '../search/setting.ts';

/** Goes to the page that holds a place or range which this one does not hold; where there is no such place, says so with the nearest. */
export async function lookElsewhere({ first, last }: IdRange): Promise<void> {
  const asked = location.href;
  const setting = await settingAt(document.querySelector<HTMLAnchorElement>('.head a[data-failed]')?.href ?? '');
  const { base, locale } = setting;
  const [tree = '', slug = ''] = pathHere(base).split('/');
  const { findAddress } = await openEngine(base);
  const has = async (id: string): Promise<boolean> => (await findAddress(`${slug}:${id}`, { prefer: slug })).length > 0;
  const [hasFirst, hasLast] = [await has(first), await has(last)];
  if (asked !== location.href) return;
  const range = { first, last: hasLast ? last : first };
  const [path = '', fragment = ''] = addressAt(base, pathTo(range, slug, tree, locale)).split('#');
  if (hasFirst && path !== location.pathname) return location.replace(path + location.search + (fragment && `#${fragment}`));
  if (hasFirst && hasLast) return;
  if (hasFirst) location.replace(`#${first}`);
  await sayMissing(`${slug}:${hasFirst ? last : first}`, slug, tree, setting);
}

async function settingAt(address: string): Promise<Setting> {
  const page = await readPage(address);
  return settingOf(page.querySelector<HTMLElement>('.search') ?? page.body);
}

/** The smallest page of the same tree that holds both ends: the whole text where no other does. */
function pathTo(range: IdRange, slug: string, tree: string, locale: 'zh' | 'en'): string {
  const { first, last } = range;
  const page = pageOf(first);
  const fragment = formatRange(range);
  if (page !== pageOf(last)) return `${locale}/${slug}/whole/#${fragment}`;
  if (tree !== 'id') return first === last ? pathOfPlace(slug, first, locale) : `${locale}/${slug}/${page}/#${fragment}`;
  return isWithin(last, unitOf(first)) ? permanentPathOf(slug, range) : `id/${slug}/${page}/#${fragment}`;
}

async function sayMissing(reference: string, slug: string, tree: string, { base, locale, words }: Setting): Promise<void> {
  const { findMissing } = await openEngine(base);
  const [nearest] = await findMissing(reference, { locale, prefer: slug });
  if (!nearest) return;
  const { near, report } = nearest;
  const permanent = tree === 'id' ? addressAt(base, permanentPathOf(report, { first: near, last: near })) : nearest.url;
  const line = make('p', 'ours', '', { lang: locale === 'zh' ? 'zh-Hans' : 'en' });
  line.append(...nowhere(words.nowhere, { ...nearest, url: document.getElementById(near) ? `#${near}` : permanent }));
  say(line);
}

function say(line: HTMLElement): void {
  const notice = make('div', 'nowhere', '', { role: 'status' });
  document.querySelector('.reading')?.before(notice);
  notice.append(line);
  notice.scrollIntoView({ block: 'center' });
  addEventListener('hashchange', () => notice.remove(), { once: true });
}
