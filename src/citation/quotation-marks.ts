const chinese: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
const english: Record<string, string> = { '“': '‘', '”': '’' };

/**
 * Returns words as they stand within quotation marks: double marks become single, and in Chinese single ones double.
 * In English the single mark stays as it is, for it is the apostrophe too.
 */
export function nestQuotes(words: string, locale: 'zh' | 'en'): string {
  const turned = locale === 'zh' ? chinese : english;
  return words.replace(/[“”‘’]/g, (mark) => turned[mark] ?? mark);
}
