import { anchorOfTerm } from '#address/in-file.ts';
import { firstSentence } from '#text/first-sentence.ts';

/** What a result of the search says of a concept beside its words. */
interface Entry {
  pinyin: string;
  zh: string;
  en: string;
}

/** What a popover says of a term. */
interface Popover {
  zh: string;
  pinyin: string;
  en: string;
  definition: string;
  mentions: number;
  within: string[];
}

/** Returns what a result says of a concept, as the glossary of the file has it; throws where that does not. */
export function readDefinition(slug: string): Entry {
  const entry = document.getElementById(anchorOfTerm(slug));
  if (!entry) throw new Error(`${slug} is not in the glossary of the file.`);
  return { pinyin: wordsOf(entry, '.pinyin'), zh: definitionOf(entry, 'zh'), en: definitionOf(entry, 'en') };
}

/** Returns what popovers say of every term of the glossary, in a language, by slug. */
export function readDefinitions(locale: 'zh' | 'en'): Record<string, Popover> {
  const popovers: Record<string, Popover> = {};
  document.querySelectorAll<HTMLElement>('.terms [data-mentions]').forEach((entry) => {
    const { mentions, within = '' } = entry.dataset;
    popovers[entry.id.slice(anchorOfTerm('').length)] = {
      zh: wordsOf(entry, 'h4 > [lang="zh-Hans"]'),
      pinyin: wordsOf(entry, '.pinyin'),
      en: wordsOf(entry, 'h4 > .en'),
      definition: definitionOf(entry, locale),
      mentions: Number(mentions),
      within: within.split(' ').filter(Boolean),
    };
  });
  return popovers;
}

function definitionOf(entry: HTMLElement, locale: 'zh' | 'en'): string {
  return firstSentence(wordsOf(entry, `.ours[lang|="${locale}"]`));
}

function wordsOf(entry: HTMLElement, part: string): string {
  return entry.querySelector(part)?.textContent ?? '';
}
