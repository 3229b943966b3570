import type { Figure, Stretch } from './figures-of.ts';

/** Returns the words of a figure in one language and where the number stands in them; no words where there is no translation. */
export function languageOf(figure: Figure, lang: 'zh' | 'en'): { words: string | undefined; at: Stretch | undefined } {
  return { words: figure.words[lang], at: figure.numberAt[lang] };
}
