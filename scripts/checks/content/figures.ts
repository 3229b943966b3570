import { figuresInChinese, figuresInEnglish } from '#text/figures.ts';
import type { Check } from './problem.ts';
import { translated } from './problem.ts';

/** Every figure of a Chinese sentence stands in its English one; exceptions are listed with their reason. */
export const figures: Check = (edition, { setPhrases }) =>
  translated(edition).flatMap(({ file, id, zh, en }) => {
    const said = figuresInEnglish(en);
    const excepted = edition.exceptions.figures?.[id] ?? {};
    return figuresInChinese(zh, setPhrases)
      .filter(({ value, printed }) => !said.has(value) && !(printed in excepted))
      .map(({ value, printed }) => ({
        file,
        id,
        rule: 'figures',
        message: `The source says ${printed} (${value}), the English does not. Mend it, or list the exception with its reason in exceptions.json.`,
      }));
  });
