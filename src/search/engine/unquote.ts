const mark = { open: '[“"「]', close: '[”"」]' };
/** The source behind words, with its address within the brackets, as it was printed once, or behind them. */
const source = '[（(][^”"」]*?[）)]\\s*(?:https?://[^\\s“"「]+\\s*)?';
const inBoth = new RegExp(`^\\s*${mark.open}([\\s\\S]+?)${mark.close}\\s*${source}${mark.open}`);
const whole = new RegExp(`^\\s*${mark.open}([\\s\\S]+)${mark.close}\\s*(?:${source})?$`);
const cutOff = new RegExp(`^\\s*${mark.open}([\\s\\S]+)$`);
/** The line behind words in both languages: R2.3.2 s3, and at its end the address. */
const place = /\s+[A-Z]\S* s\d\S*[^\n]{0,80}https?:\/\/\S+\s*$/;
const chineseAlone = /\p{Script=Han}[\s\S]*\p{Script=Han}[。！？；：”’）》]*/u;
const chinese = /\p{Script=Han}/u;
const turned: Record<string, string> = { '‘': '“', '’': '”', '“': '‘', '”': '’' };

/**
 * Returns what was pasted as the texts have it, where it is a copy that this site gave: what a citation quotes, with its
 * inner marks turned back, or words in both languages, and no breaks between paragraphs; anything else as it is.
 */
export function unquote(pasted: string, texts: readonly string[]): string {
  const quoted = [inBoth, whole].flatMap((pattern) => (pattern.exec(pasted) || []).slice(1));
  const both = (place.test(pasted) && chineseAlone.exec(pasted.replace(place, ''))) || [];
  const inTexts = (words: string): string | undefined => (texts.some((text) => text.indexOf(words) >= 0) ? words : undefined);
  const found =
    first(inOneLine(pasted), inTexts) ||
    first([...quoted, ...(cutOff.exec(pasted) || []).slice(1)].flatMap(inOneLine), (words) => withMarksOf(texts, words)) ||
    first(inOneLine(both[0] || ''), inTexts);
  if (found) return found;
  const [words = pasted] = quoted;
  return quoted.length > 0 && chinese.test(words) ? [...words].map((sign) => turned[sign] || sign).join('') : words;
}

/** Returns the first answer that there is to one of several words. */
function first(all: readonly string[], ask: (words: string) => string | undefined): string | undefined {
  return all.reduce<string | undefined>((found, words) => found || (words && ask(words)) || undefined, undefined);
}

/** Returns words as a text has them, whatever quotation marks; undefined where none has them. */
function withMarksOf(texts: readonly string[], words: string): string | undefined {
  const plain = level(words);
  return first(texts, (text) => {
    const at = level(text).indexOf(plain);
    return at < 0 ? undefined : text.slice(at, at + words.length);
  });
}

const level = (words: string): string => words.replace(/[“”‘’]/g, '’');

/** Returns words as they may have stood without the breaks between their paragraphs, which a box of one line makes spaces. */
function inOneLine(words: string): string[] {
  return chinese.test(words) ? [words.replace(/\s*\n\s*/g, ''), words.replace(/\s+/g, '')] : [words.replace(/\s+/g, ' ')];
}
