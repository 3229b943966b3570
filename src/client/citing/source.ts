import { isCopy } from '#host/site.ts';
import type { Selection } from '../reading/selection.ts';
import type { ReadingStrings } from '../reading/strings.ts';

/** What the page says of itself, for links and citations. */
export interface Source {
  /** The language of the reader, in which things are quoted and named. */
  locale: 'zh' | 'en';
  /** The language whose sentences bear the ids: that of the reader, but on a page in both languages. */
  own: 'zh' | 'en';
  /** Where permanent addresses begin: `https://host/id/wenzhou-2018/`, or `/id/wenzhou-2018/` where they are provisional. */
  permalinks: string;
  /** The report by whose slug a place is named where it has no address that a reader could follow: in a copy of a site that has none. */
  report: string | undefined;
  /** What is said behind an address: that it is provisional, or nothing. */
  afterLink: string;
  /** The page's own place, which holds every sentence of it. */
  page: string;
  work: { zh: string; en: string };
  /** Speaker and year in each language: 陈伟俊，〔2018〕; Chen Weijun 〔2018〕. */
  by: { zh: string; en: string };
  /** What is said of the translation: that it is not official. */
  remark: ReadingStrings['remark'];
}

/** Returns a page's description of itself, as its article carries it, with what the site says of every translation. */
export function sourceOf({ id, dataset }: HTMLElement, { remark, provisional, onlyId }: ReadingStrings): Source {
  const permalinks = dataset['permalinks'] ?? '';
  const isProvisional = permalinks.charAt(0) === '/';
  return {
    locale: document.documentElement.dataset['locale'] === 'en' ? 'en' : 'zh',
    own: dataset['ids'] === 'en' ? 'en' : 'zh',
    permalinks,
    report: isProvisional && isCopy ? slugOf({ permalinks }) : undefined,
    afterLink: isProvisional ? ` ${isCopy ? onlyId : provisional}` : '',
    page: id,
    work: { zh: dataset['zh'] ?? '', en: dataset['en'] ?? '' },
    by: { zh: dataset['byZh'] ?? '', en: dataset['byEn'] ?? '' },
    remark,
  };
}

/** Returns the name in addresses of the report that a page is of. */
export function slugOf({ permalinks }: Pick<Source, 'permalinks'>): string {
  return permalinks.split('/').slice(-2)[0] ?? '';
}

/** Returns what gives the description that holds for a selection: a page with several works says of each how it is cited. */
export function sourceIn(article: HTMLElement, t: ReadingStrings): (selected: Selection) => Source {
  return ({ first }) => sourceOf(first.closest<HTMLElement>('[data-permalinks]') ?? article, t);
}
