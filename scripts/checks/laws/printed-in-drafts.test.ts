import { expect, test } from 'vitest';
import { printChinese, printEnglish, printShort } from '#address/print.ts';
import { formatRange, printRange } from '#address/range.ts';
import { permanentPathOf } from '#address/url.ts';
import type { Cited } from '#citation/references.ts';
import { styles } from '#citation/references.ts';
import { readDraft } from '#draft/reading/read-draft.ts';

const works = { n: { zh: '通知', en: 'Circular' }, r: { zh: '报告', en: 'Report' }, s: { zh: '讲话', en: 'Speech' } };
const reports = [{ slug: 'wenzhou-2018', name: { zh: '温州报告', en: 'Wenzhou' }, works }];
const ids = ['r2.3', 'r2.3.1', 'r2.3.1.s5', 'r2.3.a.s1', 's3.10.s0', 'r1.0.3.s2', 'r1.3b.a2.s3aa', 'n0.a.s3', 'r103.110.2.s4'];

test.each(ids)('every printed form of %s is found in a draft, with the place that it means', (id) => {
  for (const words of [printShort(id), printChinese(id, works), printEnglish(id, works)]) {
    const { citations, quotations } = readDraft(`“引语”（${words}）。`, reports, false);
    expect(citations.map(({ text, places }) => [text, places])).toEqual([[words, [{ id }]]]);
    expect(quotations[0]?.cited).toEqual([0]);
  }
});

const range = { first: 'r2.3.1.s2', last: 'r2.3.1.s4' };
const place = printRange(range);
const url = `https://reader.example/${permanentPathOf('wenzhou-2018', range)}`;
const zh: Cited = {
  locale: 'zh',
  author: '陈伟俊',
  title: '沿着“八八战略”走',
  institution: '办公室',
  place: '温州',
  date: { year: 2018, month: 8, day: 1 },
  url,
  accessed: '2026-11-24',
};
const en: Cited = {
  ...zh,
  locale: 'en',
  author: 'Chen Weijun',
  title: 'Keep to the “Path” — Report',
  institution: 'Office',
  place: 'Wenzhou',
};

test.each(styles.map((style) => [style.id, style] as const))(
  'references of %s hold citations, but no quotation and no figure',
  (id, style) => {
    for (const cited of [zh, en]) {
      const { before, title, after } = style.print(cited, place);
      const { quotations, citations, figures } = readDraft(`[1] ${before.replace('[1] ', '')}${title}${after}`, reports, false);
      expect(citations.map(({ text }) => text)).toEqual([place, url]);
      expect(citations.map(({ places }) => places[0]?.id)).toEqual([formatRange(range), formatRange(range)]);
      expect([quotations, figures]).toEqual([[], []]);

      const inText = style
        .inText(cited, place)
        .map(({ words }) => words)
        .join('');
      // The short note of Chicago stands in a note.
      const isNote = id === 'chicago-18-notes';
      const draft = readDraft(isNote ? `又说“引语在此”[1]\n\n[1] ${inText}` : `又说“引语在此”${inText}`, reports, false);
      expect(draft.quotations.map(({ text, cited: numbers }) => [text, ...numbers.map((number) => draft.citations[number]?.text)])).toEqual(
        [['引语在此', place]],
      );
      expect(draft.figures).toEqual([]);
    }
  },
);
