import { printChinese, printEnglish, printShort } from '#citation/print.ts';
import type { Light } from './light.ts';
import { fragmentOf } from './light.ts';
import { counterpartOf, wordsOf } from './sentences.ts';

/** What the page says of itself, for links and citations. */
export interface Source {
  locale: 'zh' | 'en';
  /** Where permanent addresses begin: `/id/wenzhou-2018/`. */
  permalinks: string;
  /** The page's own place, which holds every sentence of it. */
  page: string;
  work: { zh: string; en: string };
  /** Speaker and year: 陈伟俊，〔2018〕. */
  by: string;
}

/** Reads a page's description of itself from its article. */
export function sourceOf({ id, dataset }: HTMLElement): Source {
  return {
    locale: dataset['ids'] === 'en' ? 'en' : 'zh',
    permalinks: dataset['permalinks'] ?? '',
    page: id,
    work: { zh: dataset['zh'] ?? '', en: dataset['en'] ?? '' },
    by: dataset['by'] ?? '',
  };
}

/** The permanent address of what is lit, on the page of the smallest place that holds it all. */
export function linkTo(light: Light, source: Source): string {
  const [first, last] = [light.first, light.last].map((sentence) => sentence.closest('.unit, .entry')?.id);
  const place = first !== undefined && first === last ? first : source.page;
  return new URL(`${source.permalinks}${place}/#${fragmentOf(light)}`, location.href).href;
}

/** The id in print; of a range, the ends: R2.3.2 s3–s5. */
export function printedOf({ first, last }: Light): string {
  if (first === last) return printShort(first.id);
  const [unit = '', end = ''] = printShort(last.id).split(' ');
  return `${printShort(first.id)}–${printShort(first.id).startsWith(`${unit} `) ? end : `${unit} ${end}`}`;
}

/** What is lit, quoted with its source in plain words. */
export function citationOf(light: Light, source: Source): string {
  const names = { [light.first.id.charAt(0)]: source.work };
  const unit = light.first.id.slice(0, light.first.id.lastIndexOf('.s'));
  const place = source.locale === 'zh' ? printChinese(unit, names) : printEnglish(unit, names);
  const link = linkTo(light, source);
  return source.locale === 'zh'
    ? `“${requote(light.all.map(wordsOf).join(''))}”（${source.by}：${place}，${printedOf(light)}，${link}）`
    : `“${light.all.map(wordsOf).join(' ').split('“').join('‘').split('”').join('’')}” (${source.by}: ${place}, ${printedOf(light)}, ${link})`;
}

/** Words as they stand within quotation marks: double marks become single, single double. */
export function requote(words: string): string {
  const other: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
  return [...words].map((sign) => other[sign] ?? sign).join('');
}

/** What is lit in both languages, with its id and address. */
export function bothLanguagesOf(light: Light, source: Source): string {
  const others = light.all.map(counterpartOf).filter((other) => other && !other.classList.contains('missing'));
  const texts = [
    light.all.map(wordsOf).join(source.locale === 'zh' ? '' : ' '),
    others.map((other) => (other ? wordsOf(other) : '')).join(source.locale === 'zh' ? ' ' : ''),
  ];
  return [...texts.filter((text) => text !== ''), `${printedOf(light)}  ${linkTo(light, source)}`].join('\n');
}
