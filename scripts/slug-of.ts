import { basename, extname } from 'node:path';
import { spelled } from './place-names.ts';

/** What follows a name where it is that of a place; of a county with a name of one character, 县 is part of it. */
const kinds = '省|市|县|区|旗|州|盟|(?:维吾尔|\\p{Script=Han}{1,3}族)*自治|(?:人民)?政府工作报告';
const han = '(?![年届在])\\p{Script=Han}';
const place = new RegExp(
  `(?:^|\\d日|[^\\p{Script=Han}]|[年届在])(?:关于|印发)*(?:中共|中国共产党)?(?![本我全各该][省市县区州])(?<name>(?:${han}){2,4}?(?=${kinds})|${han}县)`,
  'u',
);
const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/u;

/**
 * Returns what a report may be called in its addresses: the place and the year of its title or date, sichuan-2025, else
 * the name of its file in Latin letters; empty where neither gives a name.
 */
export function slugOf(title: string, date: string | undefined, path: string): string {
  const name = place.exec(title)?.groups?.['name'];
  const when = date?.slice(0, 4) ?? year.exec(title)?.[1];
  if (name !== undefined && when !== undefined) return `${latin(name)}-${when}`;
  return latin(basename(path, extname(path))).replace(/^-|-$/g, '');
}

function latin(words: string): string {
  return spelled(words)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
}
