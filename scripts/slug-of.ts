import { basename, extname } from 'node:path';
import { pinyin } from 'pinyin-pro';

const place =
  /(?:^|[^\p{Script=Han}]|[年届在])(?:关于|印发)*(?:中共|中国共产党)?(?<name>(?:(?![年届在])\p{Script=Han}){2,4}?)(?:省|自治区|市|县|区|旗|州|盟|壮族|回族|维吾尔)/u;
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
  const syllables = words.replace(/\p{Script=Han}+/gu, (han) => pinyin(han, { toneType: 'none', type: 'array' }).join(''));
  return syllables
    .toLowerCase()
    .replace(/ü/g, 'v')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
}
