import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { runsOf } from './runs.ts';

/** Elements whose words are of no language: code, keys, data. */
const speechless = new Set(['script', 'style', 'code', 'kbd', 'samp', 'textarea']);

const han = /\p{Script=Han}+/u;

/** Latin letters under Chinese that are no English words, each kind with its reason. */
const exceptions: readonly RegExp[] = [
  // Words of programs that a text quotes: tags, what stands in braces or back quotes, names.
  /<[^>]*>|\{[^}]*\}|`[^`]*`|\b__\w+__|\w+\(\w*\)|\bimport \w+ from\b|\bconstructor\b/g,
  // Addresses of pages, hosts and mail, paths and names of files are the same in every language.
  /[\w.%#?&=:@/+-]*(?:\w[./@]|:\/\/)\w[\w.%#?&=:@/+-]*/g,
  // Ids and the names of commands, which hold figures: wenzhou-2018, wenzhou-2018:r2.3, sha256sum.
  /[a-z]+(?:-[a-z]+)*(?:-?\d|:[a-z])[\w.]*/g,
  // Licences, formats, software and styles of references are called so in Chinese too.
  /\b(?:Creative Commons|BibTeX|Markdown|Zotero|EndNote|OmegaT|Anki|Atom|npm|memoQ|Trados|Phrase|Python|Turtle|Frictionless|martif|Chicago|Schema|Unicode|JSON Lines|nginx)\b/g,
  // So are the keys of a keyboard and what JSON writes for nothing.
  /\b(?:Enter|Shift|Ctrl|Null|null|Tab|Home|End)\b/g,
];

/** A Latin word of four letters that is not all capitals, or two words. */
const english = /\p{Lu}?\p{Ll}[\p{Ll}’']{2,}|\b[A-Za-z]\p{Ll}+ \p{Ll}+|\b\p{Ll}+ [A-Za-z]\p{Ll}+/u;

/** Returns the words of pages that stand under another language than their own: Han under English, English under Chinese. */
export function underAnotherLanguage(pages: readonly Page[]): string[] {
  const slugs = new Set(pages.flatMap(({ path }) => /^id\/([^/]+)\//.exec(path)?.[1] ?? []));
  const withoutSlug = (word: string): string => (slugs.has(word) ? '·' : word);
  return inEvery('page', pages, ({ file, html }) =>
    [
      ...new Set(
        runsOf(html).flatMap(({ lang, words, within }) =>
          within.some((name) => speechless.has(name)) ? [] : faultOf(lang, words, withoutSlug),
        ),
      ),
    ].map((fault) => `${file}: ${fault}`),
  );
}

function faultOf(lang: string, words: string, withoutSlug: (word: string) => string): string[] {
  // How Chinese is read, in Latin letters.
  if (lang === 'zh-Latn') return [];
  if (!lang.startsWith('zh')) return han.test(words) ? [`under “${lang}”: ${words.trim()}`] : [];
  const left = exceptions.reduce((rest, exception) => rest.replace(exception, '·'), words);
  return english.test(left.replace(/[a-z\d]+(?:-[a-z\d]+)*/g, withoutSlug)) ? [`under “${lang}”: ${words.trim()}`] : [];
}
