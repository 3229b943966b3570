import diff from 'fast-diff';
import type { Variants } from '#text/fold.ts';
import { createSigns } from '#text/signs.ts';
import { formOf } from '../spelling.ts';
import type { Token } from './tokens.ts';
import { isPerCent, isSpace, isWord, tokensOf } from './tokens.ts';

/** A run of tokens that both have, one in another form, or the tokens of each where they differ. */
export interface Step {
  kind: 'same' | 'form' | 'other';
  typed: Token[];
  text: Token[];
}

const quotes = /^[“”‘’「」『』]$/;

/** What two tokens must share to be the same: forms of characters, case and width are told apart later. */
function keyOf({ text }: Token, lang: 'zh' | 'en', variants: Variants, anyMarks: boolean): string {
  if (text.trim() === '') return ' ';
  if (anyMarks && quotes.test(text)) return '"';
  if (isPerCent(text)) return '%';
  if (lang === 'en' && /^\p{L}/u.test(text)) return formOf(text.toLowerCase());
  return [...text.normalize('NFKC').toLowerCase()].map((one) => variants.get(one) || one).join('');
}

/** Returns the steps that lead from what was typed to the text, token by token; `anyMarks`: every kind of quotation mark is as good. */
export function compare(typed: string, text: string, lang: 'zh' | 'en', variants: Variants, anyMarks: boolean): Step[] {
  const [a, b] = [tokensOf(typed, lang), tokensOf(text, lang)];
  const signs = createSigns();
  const encode = (tokens: Token[]): string => signs(tokens.map((token) => keyOf(token, lang, variants, anyMarks)));
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (const [kind, part] of diff(encode(a), encode(b))) {
    const [gone, come] = [kind <= 0 ? a.slice(i, i + part.length) : [], kind >= 0 ? b.slice(j, j + part.length) : []];
    [i, j] = [i + gone.length, j + come.length];
    const before = steps[steps.length - 1];
    if (kind !== 0 && before?.kind === 'other') {
      before.typed.push(...gone);
      before.text.push(...come);
    } else if (kind !== 0) steps.push({ kind: 'other', typed: gone, text: come });
    else
      gone.forEach((token, index) => {
        const other = come[index] as Token;
        const isSame = token.text === other.text || isSpace(token) || (anyMarks && quotes.test(token.text));
        const last = steps[steps.length - 1];
        if (last?.kind === 'same' && isSame) {
          last.typed.push(token);
          last.text.push(other);
        } else steps.push({ kind: isSame ? 'same' : 'form', typed: [token], text: [other] });
      });
  }
  return steps;
}

/** Returns whether so much of what was typed is the text's, in runs of some length, that it is of the text and not by chance alike. */
export function isShared(typed: string, text: string, lang: 'zh' | 'en', variants: Variants): boolean {
  const runs = [0];
  let [all, isEnded] = [0, false];
  for (const { kind, typed: tokens, text: others } of compare(typed, text, lang, variants, true)) {
    const count = tokens.filter(isWord).length;
    all += count;
    if (kind !== 'other') {
      if (isEnded && count > 0) runs.push(0);
      runs.push((runs.pop() || 0) + count);
    }
    isEnded = kind === 'other' ? isEnded || count > 0 || others.some(isWord) : isEnded && count === 0;
  }
  const [least, shared] = [lang === 'zh' ? 2 : 3, (some: number[]): number => some.reduce((sum, one) => sum + one, 0)];
  const longest = Math.max(...runs);
  return shared(runs.filter((run) => run >= least)) >= all / 2 || (longest >= (lang === 'zh' ? 9 : 6) && longest >= all / 3);
}

/** Returns how much differs, in characters. */
export function costOf(steps: readonly Step[]): number {
  const length = (tokens: readonly Token[]): number => tokens.reduce((sum, { from, to }) => sum + to - from, 0);
  return steps.reduce((sum, { kind, typed, text }) => sum + (kind === 'same' ? 0 : length(typed) + length(text)), 0);
}

/** Returns what to do with each stretch to come from what was typed to the text: -1 is not in it, 1 is missing, 0 stays. */
export function differencesOf(steps: readonly Step[], typed: string, text: string): [-1 | 0 | 1, string][] {
  const all: [-1 | 0 | 1, string][] = [];
  const add = (kind: -1 | 0 | 1, part: string): void => {
    const last = all[all.length - 1];
    if (last && last[0] === kind) last[1] += part;
    else if (part !== '') all.push([kind, part]);
  };
  let [i, j] = [0, 0];
  for (const step of steps) {
    const [a, b] = [step.typed[0], step.text[0]];
    // The space before a word is nobody's difference.
    if (b) add(0, text.slice(j, b.from));
    else if (a && i < a.from) add(-1, ' ');
    if (a && step.kind !== 'same') add(-1, spanned(typed, step.typed));
    if (b) add(step.kind === 'same' ? 0 : 1, spanned(text, step.text));
    i = step.typed[step.typed.length - 1]?.to || i;
    j = step.text[step.text.length - 1]?.to || j;
  }
  return all;
}

/** Returns the words that tokens span. */
export function spanned(text: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  return first && last ? text.slice(first.from, last.to).replace(/\n/g, ' ') : '';
}
