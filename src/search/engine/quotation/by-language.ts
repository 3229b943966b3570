import { hasHan } from './settle.ts';

/** Returns a text in its two languages, where it holds both; else as it is. A few Latin words among Chinese are Chinese. */
export function byLanguage(text: string): string[] {
  if (!hasHan(text) || !isEnglish(text)) return [text];
  const lines = text.split('\n');
  const english = lines.filter((line) => !hasHan(line) && isEnglish(line));
  if (english.length > 0) return [lines.filter((line) => english.indexOf(line) < 0).join('\n'), english.join('\n')];
  // A box of one line drops the line breaks.
  const [, before = '', rest = text] = /^([^\p{Script=Han}]*?)([\d“‘（《「『\s]*\p{Script=Han}[\s\S]*)$/u.exec(text) || [];
  if (isEnglish(before)) return [rest, before];
  const [, head = text, after = ''] =
    /^([\s\S]*\p{Script=Han}(?:[\d.%‰、，]*[。，、！？；：…”’」』》）])*\s*)([^\p{Script=Han}]*)$/u.exec(text) || [];
  return isEnglish(after) ? [head, after] : [text];
}

function isEnglish(text: string): boolean {
  return (text.match(/[A-Za-z]{2,}/g) || []).length > 1;
}
