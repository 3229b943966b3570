import type { WorkInfo } from '#schemas/report.ts';
import type { Bilingual } from '#schemas/text.ts';

/** Returns a date in words, what the editors supply in brackets: 〔2018年〕8月1日, 1 August 〔2018〕. */
export function dateWords({ inferred, printed }: NonNullable<WorkInfo['date']>): Bilingual {
  return {
    zh: `${inferred.zh && `〔${inferred.zh}〕`}${printed.zh}`,
    en: [printed.en, inferred.en && `〔${inferred.en}〕`].filter((part) => part !== '').join(' '),
  };
}
