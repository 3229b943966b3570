import { make } from './make.ts';

/** Words in a language, a line a paragraph, and what stands behind them. */
export interface Text {
  locale: 'zh' | 'en';
  words: string;
  behind?: HTMLElement;
}

/** Returns texts as HTML for the clipboard; whatever stands in them is text. */
export function toHtml(texts: readonly Text[]): string {
  return texts
    .map(({ locale, words, behind }) => {
      const lines = words.split('\n').map((line) => make('p', '', line, { lang: locale === 'zh' ? 'zh-Hans' : 'en' }));
      if (behind) lines[lines.length - 1]?.append(behind);
      return lines.map(({ outerHTML }) => outerHTML).join('');
    })
    .join('');
}

/** Returns words raised as the mark of a note is, with an address at their end as a link. */
export function raised(words: string): HTMLElement {
  const [, before = words, address = '', after = ''] = /^(.*?)(https?:\/\/\S+)(.*)$/.exec(words) ?? [];
  const mark = make('sup', '', before);
  if (address !== '') mark.append(make('a', '', address, { href: address }), after);
  return mark;
}
