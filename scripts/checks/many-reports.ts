import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Known } from '../project-copy.ts';
import { addReport } from '../project-copy.ts';

const government = { zh: '国务院', en: 'State Council' };
const congress = { zh: '中国共产党中央委员会', en: 'Central Committee of the Communist Party of China' };
const untold = { zh: '', en: '' };

/** Real reports that are too many, with that of the project, to be searched whole: their texts, and what is known of them. */
export const manyReports: { slug: string; text: string; known: Known & { short: { zh: string; en: string } } }[] = [
  report('congress-2017', 'cpc_19.txt', '十九大报告', { issuer: congress, kind: 'party', date: dated('2017-10-18') }),
  report('congress-2022', 'cpc_20.txt', '二十大报告', { issuer: congress, kind: 'party', date: dated('2022-10-16') }),
  report('nation-2015', 'national_2015.txt', '全国2015', { issuer: government, kind: 'government', date: dated('2015-03-05') }),
  report('nation-2019', 'national_2019.txt', '全国2019', { issuer: government, kind: 'government', date: dated('2019-03-05') }),
  report('guangdong-2025', 'prov_guangdong_2025.txt', '广东2025', { kind: 'government', date: dated('2025-01-15') }),
  report('zhejiang-2025', 'prov_zhejiang_2025.txt', '浙江2025', { kind: 'government', date: dated('2025-01-14') }),
  report('zhejiang-2026', 'prov_zhejiang_2026.txt', '浙江2026', { kind: 'government', date: dated('2026-01-14') }),
];

/** Adds them to a copy of the project, from the folder of the sample reports. */
export function addManyReports(copy: string, corpus: string): void {
  for (const { slug, text, known } of manyReports) addReport(copy, slug, readFileSync(join(corpus, text)), known);
}

function report(slug: string, text: string, short: string, known: Omit<Known, 'short'>): (typeof manyReports)[number] {
  return { slug, text, known: { short: { zh: short, en: slug }, ...known } };
}

function dated(value: string): Known['date'] {
  const [year = '', month = '', day = ''] = value.split('-').map((part) => String(Number(part)));
  const printed = { zh: `${year}年${month}月${day}日`, en: value };
  return { value, printed, certainty: 'stated', inferred: untold, reason: untold };
}
