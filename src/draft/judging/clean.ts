import { unseen } from '#search/engine/quotation/settle.ts';

/** Words of a draft without what is only layout, and where each of their characters stands in the draft's own. */
export interface Clean {
  raw: string;
  text: string;
  /** The offset of each code unit in the words as they were, and at last their length. */
  places: readonly number[];
}

/**
 * Signs that nobody types or sees; marks that line up mail and block quotations; marks of notes; what Markdown and tags set
 * words off with; brackets around a letter whose case was changed.
 */
const layout = [
  unseen,
  /(?:^|[\n\r])[^\S\n\r]*(?:[>＞|｜][^\S\n\r]?)+/g,
  /\[\^[^\]\s]{1,20}\]|[[［〔【]注?\d{1,3}[\]］〕】]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+|[\u2460-\u2473](?=[，。；：、！？”’」』\s]|$)/g,
  /[*`]+|~~|__|\\(?=[!-/:-@[-`{-~])|<\/?[a-z][^<>\n]{0,40}>/gi,
  /\[(?=[A-Za-z]\])/g,
];
const bracketed = /\[[A-Za-z]\]/g;

const space = /\s/;
const latin = /[A-Za-z\u00c0-\u024f0-9]/;

/** Returns words without layout: in Chinese no space but those between letters or digits, in English one wherever there are some. */
export function clean(raw: string, lang: 'zh' | 'en'): Clean {
  const isLayout = new Uint8Array(raw.length);
  for (const pattern of layout)
    for (const match of raw.matchAll(pattern))
      // The line break itself stays: it may part two words.
      for (let at = match.index; at < match.index + match[0].length; at++) isLayout[at] = /[\n\r]/.test(raw.charAt(at)) ? 0 : 1;
  for (const match of raw.matchAll(bracketed)) isLayout[match.index + 2] = 1;
  const signs: string[] = [];
  const places: number[] = [];
  const add = (sign: string, at: number): void => {
    signs.push(sign);
    places.push(at);
  };
  let gap = -1;
  for (let at = 0; at < raw.length; at++) {
    if (isLayout[at]) continue;
    const sign = raw.charAt(at);
    if (space.test(sign)) {
      if (gap < 0) gap = at;
      continue;
    }
    const before = signs[signs.length - 1];
    if (gap >= 0 && before !== undefined && (lang === 'en' || (latin.test(before) && latin.test(sign)))) add(' ', gap);
    gap = -1;
    add(sign, at);
  }
  places.push(raw.length);
  return { raw, text: signs.join(''), places };
}
