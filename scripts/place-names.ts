import { pinyin } from 'pinyin-pro';

/** Names of places that are said or spelled otherwise than their characters are elsewhere; a single character is said so in any of them. */
const spellings: ReadonlyMap<string, string> = new Map(
  [
    '陕西 shaanxi, 都 du, 什 shi, 曾 zeng',
    '洪洞 hongtong, 繁峙 fanshi, 解州 xiezhou, 蔚县 yuxian, 乐亭 laoting, 调兵山 diaobingshan, 珲春 hunchun, 穆棱 muling',
    '闵行 minhang, 莘庄 xinzhuang, 六合 luhe, 浒墅 xushu, 乐清 yueqing, 涡阳 guoyang, 歙县 shexian',
    '单县 shanxian, 乐陵 laoling, 浚县 xunxian, 泌阳 biyang, 召陵 shaoling, 黄陂 huangpi, 民乐 minle, 大埔 dabu',
    '筠连 junlian, 牟定 mouding, 吴堡 wubu, 宕昌 tanchang, 称多 chenduo, 红寺堡 hongsibu, 尉犁 yuli',
  ].flatMap((row) => row.split(', ').map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? ''])),
);
const known = new RegExp([...spellings.keys()].join('|'), 'g');

/** Returns words with every Chinese name in them spelled in Latin letters, as maps spell it: 陕西 is shaanxi, 吕梁 lvliang. */
export function spelled(words: string): string {
  return words
    .replace(known, (name) => spellings.get(name) ?? '')
    .replace(/\p{Script=Han}+/gu, (han) => pinyin(han, { toneType: 'none', type: 'array' }).join(''))
    .replace(/ü/g, 'v');
}
