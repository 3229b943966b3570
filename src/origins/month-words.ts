import type { Bilingual } from '#schemas/text.ts';

const months = [
  ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
  ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
];

/** Returns the month of a day, or its year alone where no more is known: 2017年10月, October 2017. */
export function monthWords(date: string): Bilingual {
  const [year = '', month] = date.split('-');
  if (month === undefined) return { zh: `${year}年`, en: year };
  return { zh: `${year}年${Number(month)}月`, en: `${months[Number(month) - 1] ?? ''} ${year}`.trim() };
}
