import { decodePage, decodeVariants } from '#search/decode.ts';
import type { ChineseData, EnglishData, QuotationData, TermsData } from '#search/format.ts';
import { fromRuns } from '#search/runs.ts';
import type { KnownReport, KnownSentence, KnownTexts } from './contract.ts';

/** The files of the search that drafts are checked against. */
export interface TextFiles {
  zh: ChineseData;
  en: EnglishData;
  terms: Pick<TermsData, 'traditional'>;
  quotation: QuotationData;
}

/** What readers call a report, its edition, and who gave it; the files of the search do not say. */
export type AboutReport = Pick<KnownReport, 'slug' | 'name' | 'edition' | 'speaker'>;

/** Returns the texts that the files of the search hold, as drafts are checked against them. */
export function toKnownTexts({ zh, en, terms, quotation }: TextFiles, about: readonly AboutReport[]): KnownTexts {
  const slugs: string[] = [];
  const all: KnownSentence[] = [];
  for (const { slug, pages } of zh.reports)
    for (const id of Object.keys(pages))
      for (const sentence of decodePage(pages[id] ?? [])) {
        const slips = (quotation.slips[slug]?.[sentence.id] ?? []).map(([printed, meant]) => ({ printed, meant }));
        const quoted = (quotation.speakers?.[slug]?.[sentence.id] ?? []).map(([words, by, byInEnglish]) => ({
          words,
          speaker: { zh: by, en: byInEnglish },
        }));
        all.push({ ...sentence, en: en.sentences[all.length] || undefined, slips, quoted });
        slugs.push(slug);
      }
  const inOrder = fromRuns(quotation.order);
  return {
    reports: zh.reports.flatMap(({ slug, works, ended = {} }) => {
      const known = about.find((one) => one.slug === slug);
      if (!known) return [];
      const sentences = inOrder.flatMap((number) => (slugs[number] === slug ? (all[number] ?? []) : []));
      return [{ ...known, works, ended, sentences }];
    }),
    variants: decodeVariants(terms.traditional),
  };
}
