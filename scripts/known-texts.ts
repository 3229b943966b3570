import { toKnownTexts } from '#draft/texts.ts';
import type { KnownTexts } from '#draft/contract.ts';
import { reportName } from '#edition/printed.ts';
import type { Edition } from '#edition/types.ts';
import { toChineseData, toEnglishData, toTermsData } from '#search/encode/encode.ts';
import { toQuotationData } from '#search/encode/quotation-data.ts';

/** Returns what drafts are checked against: the reports of editions, as the search holds them; `home` is the slug of the home report. */
export function knownTexts(editions: readonly Edition[], home: string): KnownTexts {
  return toKnownTexts(
    {
      zh: toChineseData(editions, []),
      en: toEnglishData(editions, []),
      terms: toTermsData(editions, [], []),
      quotation: toQuotationData(editions, home),
    },
    editions.map((edition) => ({
      slug: edition.slug,
      name: reportName(edition),
      edition: edition.info.edition.version,
      speaker: edition.info.speaker,
    })),
  );
}
