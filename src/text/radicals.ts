/** The ideographs of the radicals from U+2E80 on (EquivalentUnifiedIdeograph of Unicode): ⻓ is 长. A hyphen stands for none. */
const supplement = [
  ...'-厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵-旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
];

/** Radicals, and the compatibility forms of ideographs: what a PDF gives for characters that look the same. */
export const lookAlike = /[\u2e80-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
const lookAlikes = new RegExp(lookAlike.source, 'gu');

/** Returns the ideograph that a radical or a compatibility form stands for (⼯ U+2F2F for 工), and any other character as it is. */
export function ideographOf(sign: string): string {
  return lookAlike.test(sign) ? (supplementOf(sign) ?? sign.normalize('NFKC')) : sign;
}

/** Returns the ideograph of a radical that NFKC does not know, of the radicals supplement; undefined for anything else. */
export function supplementOf(sign: string): string | undefined {
  const ideograph = supplement[(sign.codePointAt(0) ?? 0) - 0x2e80];
  return ideograph === '-' ? undefined : ideograph;
}

/**
 * Returns a text with ideographs for radicals and compatibility forms. Every offset stays: the few whose ideograph is longer
 * or shorter stay as they are.
 */
export function withoutRadicals(text: string): string {
  return text.replace(lookAlikes, (sign) => {
    const ideograph = ideographOf(sign);
    return ideograph.length === sign.length ? ideograph : sign;
  });
}
