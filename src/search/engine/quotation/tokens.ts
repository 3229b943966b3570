/** A word, a number, a Chinese character or a mark of a text, and where it stands. */
export interface Token {
  text: string;
  from: number;
  to: number;
}

const pattern = {
  zh: /\d+(?:[.,]\d+)*[%‰]?|[\uff10-\uff19]+(?:[．，][\uff10-\uff19]+)*[％%‰]?|[A-Za-z\u00c0-\u024f]+|[ \u3000]+|[^\s]/gu,
  en: /\d+(?:[.,]\d+)*‰?|per\s?cent(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:[’'](?=\p{L})[\p{L}\p{M}]+)*|[^\s]/gu,
};
const sign = /[\p{L}\p{N}]/u;

/** Returns the tokens of a text in a language. Between Chinese a space is a token only where it parts words: elsewhere it is layout. */
export function tokensOf(text: string, lang: 'zh' | 'en'): Token[] {
  const all: Token[] = [];
  for (const part of text.match(pattern[lang]) || []) {
    const from = text.indexOf(part, all[all.length - 1]?.to || 0);
    all.push({ text: part, from, to: from + part.length });
  }
  return all.filter(({ text: part, from, to }) => part.trim() !== '' || (sign.test(text.charAt(from - 1)) && sign.test(text.charAt(to))));
}

/** Returns whether a token holds letters or digits. */
export function isWord({ text }: Token): boolean {
  return sign.test(text);
}

/** Returns whether a token is only a space. */
export function isSpace({ text }: Token): boolean {
  return text.trim() === '';
}

/** Returns whether a token is per cent, as a sign or in words. */
export function isPerCent(text: string): boolean {
  return /^(?:[%％]|per\s?cent)$/i.test(text);
}
