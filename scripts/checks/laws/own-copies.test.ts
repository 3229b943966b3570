import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { printRange } from '#address/range.ts';
import { permanentPathOf, urlsOf } from '#address/url.ts';
import { unitOf } from '#address/within.ts';
import { nestQuotes } from '#citation/quotation-marks.ts';
import { quote } from '#citation/quote.ts';
import { workNames } from '#edition/printed.ts';
import type { Edition, Segment } from '#edition/types.ts';
import { toMarkdown } from '#export/markdown.ts';
import { toPlainText } from '#export/plain-text.ts';
import type { Engine } from '#search/engine/contract.ts';
import { toAliasData, toChineseData, toEnglishData, toSoundData, toTermsData } from '#search/encode/encode.ts';
import { toQuotationData } from '#search/encode/quotation-data.ts';
import { readConcepts, readEditions, readHome } from '../../content.ts';
import { serveFiles } from '../../serve-files.ts';

const host = 'https://example.org';
const urls = urlsOf({ origin: host, base: '/' });
const editions = readEditions();
const home = readHome();
const edition = editions.find(({ slug }) => slug === home) as Edition;
const segments = [...edition.segments.values()];
const names = workNames(edition);

let engine: Engine;

beforeAll(async () => {
  const concepts = readConcepts();
  const files: Record<string, unknown> = {
    zh: toChineseData(editions, concepts),
    en: toEnglishData(editions, concepts),
    terms: toTermsData(editions, concepts, []),
    aliases: toAliasData(editions, concepts),
    sound: toSoundData(editions, concepts, []),
    quotation: toQuotationData(editions, home),
  };
  serveFiles(files);
  engine = await import('#search/engine/index.ts');
  await engine.loadEnglish();
});
afterAll(() => vi.unstubAllGlobals());

const wordsOf = ({ zh, en = '' }: Segment, locale: 'zh' | 'en'): string => (locale === 'zh' ? zh : en);
const addressOf = (first: string, last = first): string => `${host}/${permanentPathOf(edition.slug, { first, last })}`;

/** Words as a reference by us quotes them today. */
function quoted({ id, ...words }: Segment, locale: 'zh' | 'en', by = locale === 'zh' ? '某人，2018' : 'Somebody 2018'): string {
  return quote({ locale, words: wordsOf({ id, ...words }, locale), first: id, last: id, by, names, link: addressOf(id) });
}

/** The same with the link behind the bracket, and a word on the translation. */
function linkedBehind(segment: Segment, locale: 'zh' | 'en', space: string): string {
  const words = nestQuotes(wordsOf(segment, locale), locale);
  const place = `${printRange({ first: segment.id, last: segment.id })}`;
  return locale === 'zh'
    ? `“${words}”（某人，〔2018〕：报告·二（三）2，${place}）${space}${addressOf(segment.id)}`
    : `“${words}” (Somebody, [2018], Report II(3)2, ${place}; unofficial translation)${space}${addressOf(segment.id)}`;
}

const marksTurned = (words: string): string =>
  words.replace(/[“”‘’]/g, (mark) => ({ '“': '『', '”': '』', '‘': '「', '’': '」' })[mark] ?? mark);

/** Every form in which a sentence leaves the site, in one language. */
function formsOf(segment: Segment, locale: 'zh' | 'en'): Record<string, string> {
  const words = wordsOf(segment, locale);
  const number = /\d+$/.exec(segment.id)?.[0] ?? '';
  const middle = Math.floor(words.length / 2);
  return {
    words,
    'words with a space behind': `${words} \n`,
    'with source': quoted(segment, locale),
    'with a source of which nobody knows who and when': quoted(segment, locale, locale === 'zh' ? '无日期' : 'n.d.'),
    'with the link behind': linkedBehind(segment, locale, ' '),
    'with the link on its own line': linkedBehind(segment, locale, '\n'),
    'with a remark at the end': `${linkedBehind(segment, locale, '\n')}\n${locale === 'zh' ? '非官方译文' : 'Unofficial translation.'}`,
    'with a remark at the front': `${locale === 'zh' ? '（非官方译文）' : 'Unofficial translation: '}${linkedBehind(segment, locale, ' ')}`,
    'words and address': `${words}\n${printRange({ first: segment.id, last: segment.id })}  ${addressOf(segment.id)}`,
    'words and address in one line': `${words}${printRange({ first: segment.id, last: segment.id })}  ${addressOf(segment.id)}`,
    'in quotation marks': `“${nestQuotes(words, locale)}”`,
    'in quotation marks, none turned': `“${words}”`,
    'with invisible signs': `${words.slice(0, middle)}\u00ad\u200b\u2060${words.slice(middle)}\ufeff`,
    decomposed: words.normalize('NFD'),
    'with its number': `${number}${locale === 'en' ? '\u00a0' : ' '}${words}`,
    'with its number, raised': `${number.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))}${words}`,
    ...(locale === 'zh' && {
      'broken into lines': `${words.slice(0, middle)}\n${words.slice(middle)}`,
      'in corners': `「${marksTurned(words)}」`,
      'without spaces': words.replace(/ /g, ''),
    }),
    ...(locale === 'en' && { 'broken into lines': words.replace(/ /g, '\n'), 'with hard spaces': words.replace(/ /g, '\u00a0') }),
  };
}

/** Every form that holds a sentence in both languages. */
function formsOfBoth(segment: Segment): Record<string, string> {
  const { id, zh, en = '' } = segment;
  const foot = `${printRange({ first: id, last: id })}  ${addressOf(id)}`;
  return {
    'both, Chinese first': `${zh}\n${en}\n${foot}`,
    'both, English first': `${en}\n${zh}\n${foot}`,
    'both in one line': `${zh} ${en} ${foot}`,
    'both quoted': `${quoted(segment, 'zh')}\n${quoted(segment, 'en')}`,
    'both quoted, links behind': `${linkedBehind(segment, 'zh', ' ')}\n${linkedBehind(segment, 'en', ' ')}`,
    'both quoted, in one line': `${linkedBehind(segment, 'zh', ' ')} ${linkedBehind(segment, 'en', ' ')}`,
  };
}

/** The ids that may be named for a form: where it carries no address, any sentence of the same words. */
function rightIds(segment: Segment, form: string, locale?: 'zh' | 'en'): string[] {
  const pairs = segments.filter((one) => (locale ? wordsOf(one, locale) === wordsOf(segment, locale) : one === segment));
  return form.includes('/id/') ? [segment.id] : pairs.map(({ id }) => id);
}

async function wrongIn(forms: Record<string, string>, segment: Segment, locale: 'zh' | 'en', isBoth: boolean): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, form] of Object.entries(forms)) {
    const checked = await engine.checkQuotation(form, { locale });
    const isRight = checked?.verdict === 'same' && rightIds(segment, form, isBoth ? undefined : locale).includes(checked.id);
    const isLangRight = isBoth || checked?.lang === locale;
    if (!isRight || !isLangRight)
      wrong.push(`${segment.id} ${locale} ${name}: ${checked?.verdict} ${checked?.id} ${JSON.stringify(checked?.changes)}`);
  }
  return wrong;
}

test.each(['zh', 'en'] as const)(
  'every sentence is the same in every form of ours: %s',
  async (locale) => {
    expect(segments.length).toBeGreaterThan(100);
    const wrong: string[] = [];
    for (const segment of segments)
      if (wordsOf(segment, locale) !== '') wrong.push(...(await wrongIn(formsOf(segment, locale), segment, locale, false)));
    expect(wrong).toEqual([]);
  },
  120_000,
);

test.each(['zh', 'en'] as const)(
  'and in both languages at once: %s',
  async (locale) => {
    const wrong: string[] = [];
    for (const segment of segments)
      if (segment.en !== undefined) wrong.push(...(await wrongIn(formsOfBoth(segment), segment, locale, true)));
    expect(wrong).toEqual([]);
  },
  120_000,
);

test.each(['zh', 'en'] as const)(
  'every export of a unit is the same, whole: %s',
  async (locale) => {
    const wrong: string[] = [];
    for (const unit of edition.units.values()) {
      for (const [form, text] of [
        ['Markdown', toMarkdown(edition, unit, locale, urls)],
        ['plain', toPlainText(unit, locale)],
      ] as const) {
        const checked = await engine.checkQuotation(text, { locale });
        const [first = ''] = checked?.id.split('-') ?? [];
        if (checked?.verdict !== 'same' || !(unitOf(first) === unit.id || unit.heading === undefined))
          wrong.push(`${unit.id} ${form}: ${checked?.verdict} ${checked?.id}`);
      }
    }
    expect(wrong).toEqual([]);
  },
  60_000,
);
