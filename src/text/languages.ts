/** A language of words. */
export type Language = 'zh-Hans' | 'en';

/** Words of a text; `lang`: their language, where it is not that of the text. */
export interface LanguageRun {
  words: string;
  lang: Language | undefined;
}

const han = /\p{Script=Han}/u;

/** Han, with what stands between Han and no space: 庸懒散, 《学习时报》, 机场T2航站楼. */
const chinese = /[\p{Script=Han}《（【〔](?:[^\s,.;:()[\]/]*[\p{Script=Han}》）】〕])?/gu;

/** What holds neither Han nor a mark that only Chinese prints, and begins and ends with a letter or a figure. */
const foreign = /[\p{Script=Latin}\d](?:[^\p{Script=Han}，。、；：！？（）《》【】〔〕·…\n]*[\p{Script=Latin}\d])?/gu;

/** Web and mail addresses, paths, names of files, ids: no words of a language. */
const addresses = /\S*(?:\w[.:/@]|\d)\w\S*|\b[a-z]+-[a-z-]+\b(?=[^ ]*$)/g;

/** A word of four letters that is not all capitals, or two words. */
const english =
  /\p{Script=Latin}*\p{Ll}\p{Script=Latin}{2,}\p{Script=Latin}|\p{Script=Latin}{3,}\p{Ll}|\p{Script=Latin}+\p{Ll} \p{Script=Latin}+/u;

/**
 * Cuts words of a language where those of the other begin and end, so that each can be said and shown as what it is.
 * Abbreviations, figures, ids and addresses are part of either.
 */
export function languageRuns(text: string, base: Language): LanguageRun[] {
  const other = base === 'en' ? 'zh-Hans' : 'en';
  const runs: LanguageRun[] = [];
  let from = 0;
  for (const match of text.matchAll(base === 'en' ? chinese : foreign)) {
    const [words] = match;
    if (!(base === 'en' ? han.test(words) : english.test(words.replace(addresses, '')))) continue;
    if (match.index > from) runs.push({ words: text.slice(from, match.index), lang: undefined });
    runs.push({ words, lang: other });
    from = match.index + words.length;
  }
  if (from < text.length) runs.push({ words: text.slice(from), lang: undefined });
  return runs;
}
