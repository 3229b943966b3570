import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isHeadingId } from '#address/grammar.ts';
import { formatRange } from '#address/range.ts';
import { urlsOf } from '#address/url.ts';
import { pageOf, unitOf } from '#address/within.ts';
import { printSource, quote } from '#citation/quote.ts';
import type { Edition, Segment } from '#edition/types.ts';
import { workNames } from '#edition/printed.ts';
import { formats } from '#export/formats.ts';
import { strings } from '#i18n/strings.ts';
import { toChineseData, toEnglishData } from '#search/encode/encode.ts';
import { toQuotationData } from '#search/encode/quotation-data.ts';
import type { Engine } from '#search/engine/contract.ts';
import { readEditions, readHome } from '../../content.ts';
import { gluedLinks } from '../glued.ts';
import { serveFiles } from '../../serve-files.ts';

const editions = readEditions();
const rows = editions.map((edition) => ({ slug: edition.slug, edition }));
const origin = 'https://reader.example';
const urls = urlsOf({ origin, base: '/sub/' });
const by = { zh: '甲，〔2001〕', en: 'A B 〔2001〕' };
const remark = 'unofficial translation';

/** A copy of the words of some sentences with their source. */
function printed(edition: Edition, sentences: readonly Segment[], locale: 'zh' | 'en', gap: string): string {
  const [first = '', last = ''] = [sentences[0]?.id, sentences[sentences.length - 1]?.id];
  const link = `${urls.absolute(urls.permanent(edition.slug, unitOf(first)))}#${formatRange({ first, last })}`;
  const words = sentences.map((sentence) => sentence[locale] ?? '').join(gap);
  return quote({ locale, words, first, last, by: by[locale], names: workNames(edition), ...(locale === 'en' && { remark }), link });
}

/** The same as it was printed once: the address within the brackets. */
const once = (copy: string): string =>
  copy.replace(/([）)]) (\S+)$/, (_, close: string, link: string) => `${close === '）' ? '，' : ', '}${link}${close}`);

let engine: Engine;

beforeAll(async () => {
  const files: Record<string, unknown> = {
    zh: toChineseData(editions, []),
    en: toEnglishData(editions, []),
    terms: { traditional: '', entries: '', topics: {} },
    quotation: toQuotationData(editions, readHome()),
    sound: { syllables: {}, readings: {}, headings: {} },
  };
  serveFiles(files);
  engine = await import('#search/engine/index.ts');
});
afterAll(() => vi.unstubAllGlobals());

describe.each(rows)('what is copied of $slug', ({ edition }) => {
  const sentences = [...edition.segments.values()];

  test.each(['zh', 'en'] as const)('leads back to its sentence, as it is printed and as it was once, %s', async (locale) => {
    const cited = sentences.filter((one) => one[locale] !== undefined);
    for (const sentence of cited) {
      const copy = printed(edition, [sentence], locale, '');
      const provisional = `${copy.replace(origin, '')} ${strings(locale).provisional}`;
      for (const form of [copy, once(copy), `${copy}。`, `${once(copy)}.`, provisional]) {
        expect(
          (await engine.findAddress(form, { locale })).map(({ id }) => id),
          form,
        ).toEqual([sentence.id]);
      }
    }
  });

  test.each(['zh', 'en'] as const)('leads back to the unit of which a page says how to cite it, %s', async (locale) => {
    for (const { id } of edition.units.values()) {
      const link = urls.absolute(urls.permanent(edition.slug, id));
      const copy = printSource({ locale, first: id, last: id, by: by[locale], names: workNames(edition), link });
      for (const form of [copy, once(copy)]) {
        expect(
          (await engine.findAddress(form, { locale })).map((found) => found.id),
          form,
        ).toEqual([id]);
      }
    }
  });

  // Long ones are cut off by the box; every fifth stands for the others.
  test.each(['zh', 'en'] as const)('is the same as the text, over headings too, %s', async (locale) => {
    const ranges = sentences.flatMap((sentence, at) => {
      const next = sentences[at + 1];
      const isAcross = next && isHeadingId(next.id) && pageOf(next.id) === pageOf(sentence.id);
      return [...(at % 5 === 0 ? [[sentence]] : []), ...(isAcross ? [[sentence, next]] : [])];
    });
    for (const range of ranges.filter((some) => some.every((one) => (one[locale] ?? '').length > (locale === 'zh' ? 12 : 60)))) {
      const copy = printed(edition, range, locale, '\n');
      for (const form of [copy, once(copy), copy.replace(/\n/g, ' ')]) {
        expect(await engine.checkQuotation(form, { locale }), form).toMatchObject({ verdict: 'same', lang: locale });
      }
    }
  });

  test.each(['zh', 'en'] as const)('has no mark right behind an address, %s', (locale) => {
    for (const unit of edition.units.values()) {
      for (const { name, make } of formats.filter((format) => ['markdown', 'text', 'references'].includes(format.name))) {
        expect(gluedLinks(make({ edition, unit, locale, urls }) ?? '', origin), `${name} of ${unit.id}`).toEqual([]);
      }
    }
    for (const sentence of sentences) expect(gluedLinks(printed(edition, [sentence], locale, ''), origin)).toEqual([]);
  });
});

test('a mark right behind an address is found', () => {
  const link = `${origin}/id/a/r1/`;
  for (const mark of ['）', ')', '.', '。', '，', ',', '”', '>', '；', '文'])
    expect(gluedLinks(`a ${link}${mark} b`, origin)).toEqual([`${link}${mark}`]);
  for (const right of [link, `（${link} ）`, `${link}\n。`, `${link}#r1.s1-r1.s2 .`, 'https://other.example/.']) {
    expect(gluedLinks(right, origin)).toEqual([]);
  }
});
