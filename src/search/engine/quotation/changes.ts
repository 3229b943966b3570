import { foldText } from '#text/fold.ts';
import type { Change } from '../contract.ts';
import type { Step } from './compare.ts';
import { spanned } from './compare.ts';
import type { Token } from './tokens.ts';
import { isSpace, isWord } from './tokens.ts';

const number = /^[\d\uff10-\uff19.,．，]+[%‰％]?$/;

/** Returns what is to be said of steps: marks apart from words, numbers apart from both. */
export function changesOf(steps: readonly Step[], typed: string, text: string): Change[] {
  const all: Change[] = [];
  for (const step of steps) {
    if (step.kind === 'same') continue;
    if (step.kind === 'form') {
      add(all, spanned(typed, step.typed), spanned(text, step.text), true);
      continue;
    }
    const [gone, come] = [withoutSpaces(step.typed), withoutSpaces(step.text)];
    const [a, b] = [inThree(gone), inThree(come)];
    for (const part of [0, 1, 2] as const) add(all, spanned(typed, a[part]), spanned(text, b[part]), false);
    // A space that only the text has is layout.
    const [space] = gone.length < step.typed.length ? step.typed.filter(isSpace) : [];
    if (space) all.push({ kind: 'space', typed: typed.slice(Math.max(0, space.from - 2), space.to + 2), text: '' });
  }
  return all;
}

const withoutSpaces = (tokens: readonly Token[]): Token[] => tokens.filter((token) => !isSpace(token));

/** The marks before the words, the words with what stands between them, and the marks behind. */
function inThree(tokens: Token[]): [Token[], Token[], Token[]] {
  const first = tokens.findIndex(isWord);
  if (first < 0) return [[], [], tokens];
  let end = tokens.length;
  while (!isWord(tokens[end - 1] as Token)) end--;
  return [tokens.slice(0, first), tokens.slice(first, end), tokens.slice(end)];
}

function add(all: Change[], typed: string, text: string, isOtherForm: boolean): void {
  if (typed === text) return;
  const isForm = isOtherForm || foldText(typed) === foldText(text);
  const kind = !/[\p{L}\p{N}]/u.test(typed + text) ? 'mark' : isForm ? 'form' : number.test(typed) && number.test(text) ? 'number' : 'word';
  all.push({ kind, typed, text });
}
