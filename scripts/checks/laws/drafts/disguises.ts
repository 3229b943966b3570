import { Converter } from 'opencc-js/cn2t';
import { picked } from '../../../seeded.ts';

/** Words as they stand in a draft, with the marks around them. */
export interface Disguised {
  open: string;
  words: string;
  close: string;
}

/** A way in which a draft may print words that are the same. */
export type Disguise = (words: string, random: () => number) => Disguised;

const traditional = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));
const unseen = [' ', '\u3000', '\u200b', '\ufeff', '\u2060', '\u00ad'];
const ascii: Readonly<Record<string, string>> = { '，': ',', '。': '.', '：': ':', '；': ';', '（': '(', '）': ')', '！': '!', '？': '?' };

/** The ways, by their names. */
export const disguises: Readonly<Record<string, Disguise>> = {
  printed: (words, random) => between(words, random),
  width: (words, random) => between(words.replace(/[\w.%+]+/g, widened), random),
  script: (words, random) => between(picked(traditional, random)(words), random),
  marks: (words, random) => {
    const plain = words.replace(/[，。：；（）！？]/g, (mark, at: number) => (isInNumber(words, at) ? mark : (ascii[mark] ?? mark)));
    if (random() < 0.5) return { open: '「', words: plain.replaceAll('“', '『').replaceAll('”', '』'), close: '」' };
    return { open: '"', words: plain.replace(/[“”]/g, "'"), close: '"' };
  },
  breaks: (words, random) => {
    const signs = [...words];
    // A line breaks off once in a quotation; what is not seen may stand there often.
    const put = [picked(['\n', '\r\n', ' '], random), ...Array.from({ length: Math.floor(random() * 4) }, () => picked(unseen, random))];
    for (const sign of put) {
      const at = 1 + Math.floor(random() * (signs.length - 1));
      if (!/[\w.%]/.test(`${signs[at - 1] ?? ''}${signs[at] ?? ''}`)) signs.splice(at, 0, sign);
    }
    return between(signs.join(''), random);
  },
};

/** Words between Chinese marks; the marks within become those of the second level, or stay as printed. */
function between(words: string, random: () => number): Disguised {
  const nested = words.replace(/[“”‘’]/g, (mark) => '‘’“”'.charAt('“”‘’'.indexOf(mark)));
  const way = random();
  if (way < 0.2) return { open: '「', words, close: '」' };
  return { open: '“', words: way < 0.8 ? nested : words, close: '”' };
}

/** Latin letters, digits and their marks in full width. */
function widened(words: string): string {
  return [...words].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
}

function isInNumber(words: string, at: number): boolean {
  return /\d/.test(words.charAt(at - 1)) && /\d/.test(words.charAt(at + 1));
}
