import { Parser } from 'htmlparser2';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';

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
  /\b(?:Creative Commons|BibTeX|Markdown|Pagefind|Zotero|EndNote|Chicago|Schema|Unicode)\b/g,
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
    [...new Set(runsOf(html).flatMap(({ lang, words }) => faultOf(lang, words, withoutSlug)))].map((fault) => `${file}: ${fault}`),
  );
}

interface TextRun {
  lang: string;
  words: string;
}

/** Returns the text nodes of a page, each with the language it stands under. */
function runsOf(html: string): TextRun[] {
  const open: { name: string; lang: string; isSilent: boolean }[] = [];
  const runs: TextRun[] = [];
  let last: TextRun = { lang: '', words: '' };
  let isGoingOn = false;
  const parser = new Parser({
    onopentag(name, { lang }) {
      isGoingOn = false;
      const parent = open[open.length - 1];
      // The title of a page holds no elements, so it cannot say more than one language.
      open.push({
        name,
        lang: lang ?? parent?.lang ?? '',
        isSilent: (parent?.isSilent ?? false) || speechless.has(name) || (name === 'title' && parent?.name === 'head'),
      });
    },
    ontext(words) {
      const parent = open[open.length - 1];
      if (!parent || parent.isSilent) return;
      // An entity begins a piece of its own.
      if (isGoingOn) last.words += words;
      else runs.push((last = { lang: parent.lang, words }));
      isGoingOn = true;
    },
    onclosetag() {
      isGoingOn = false;
      open.pop();
    },
  });
  parser.end(html);
  return runs;
}

function faultOf(lang: string, words: string, withoutSlug: (word: string) => string): string[] {
  // How Chinese is read, in Latin letters.
  if (lang === 'zh-Latn') return [];
  if (!lang.startsWith('zh')) return han.test(words) ? [`under “${lang}”: ${words.trim()}`] : [];
  const left = exceptions.reduce((rest, exception) => rest.replace(exception, '·'), words);
  return english.test(left.replace(/[a-z\d]+(?:-[a-z\d]+)*/g, withoutSlug)) ? [`under “${lang}”: ${words.trim()}`] : [];
}
