import { compare } from './compare.ts';
import type { Span } from './exact.ts';
import type { Source } from './source.ts';
import { sentenceAt } from './source.ts';
import type { Token } from './tokens.ts';
import { isWord, tokensOf } from './tokens.ts';

/** So many words at either end may stand in the place of others; more are the reader's own. */
const most = 2;

/** Returns a stretch with up to as many words before and behind it, in its sentences, as the quotation has others in their place. */
export function withEnds(source: Source, [from, to]: Span, typed: string): Span {
  const { text, starts, lang } = source;
  const steps = compare(typed, text.slice(from, to), lang, new Map<string, string>(), false);
  const [first, last] = [steps[0], steps[steps.length - 1]];
  const isSurplus = (step = first): boolean => step?.kind === 'other' && step.text.filter(isWord).length === 0;
  const count = (tokens: readonly Token[] = []): number => tokens.filter(isWord).length;
  const before = tokensOf(text.slice(starts[sentenceAt(source, from)], from), lang).filter(isWord);
  const behind = tokensOf(text.slice(to, starts[sentenceAt(source, to - 1) + 1]), lang).filter(isWord);
  const [lead, trail] = [isSurplus() ? count(first?.typed) : 0, isSurplus(last) ? count(last?.typed) : 0];
  const opening = lead > 0 && lead <= most ? before[Math.max(0, before.length - lead)] : undefined;
  const closing = trail > 0 && trail <= most ? behind[Math.min(behind.length, trail) - 1] : undefined;
  return [opening ? (starts[sentenceAt(source, from)] as number) + opening.from : from, closing ? to + closing.to : to];
}
