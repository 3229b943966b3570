import type { KnownReport, KnownSentence, KnownTexts } from './contract.ts';

/** The sentences of a sample report by their ids: Chinese, and English where it is translated. */
export type SampleSentences = Readonly<Record<string, readonly [zh: string, en?: string]>>;

/** Returns a report of a few sentences, with all else as simple as may be: what checks of drafts are tried on. */
export function sampleReport(sentences: SampleSentences, more: Partial<KnownReport> = {}): KnownReport {
  return {
    slug: 'sample-2020',
    name: { zh: '样本', en: 'Sample' },
    edition: '1.0.0',
    speaker: { zh: '老村长', en: 'the village head' },
    works: { r: { zh: '报告', en: 'Report' } },
    ended: {},
    sentences: Object.keys(sentences).map((id): KnownSentence => {
      const [zh = '', en] = sentences[id] ?? [];
      return { id, zh, en, slips: [], quoted: [] };
    }),
    ...more,
  };
}

/** Returns sample reports as all that there is, with a few characters of two forms. */
export function sampleTexts(...reports: KnownReport[]): KnownTexts {
  const forms: Readonly<Record<string, string>> = { 實: '实', 業: '业', 發: '发', 髮: '发', 著: '着', 標: '标' };
  return { reports, variants: new Map(Object.entries(forms)) };
}
