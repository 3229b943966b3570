import type { Line } from './lines.ts';
import type { Span } from './spans.ts';
import { hide } from './spans.ts';

const fence = /^(?:[>\s]*)(`{3,}|~{3,})/;
const tag = /<\/?[a-z][^<>\n]{0,500}>/gi;
const target = /\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200}){0,3}(?:\s{1,3}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\s?\)/g;
const definition = /^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:\s*(?:<[^>\n]{0,2000}>|\S{0,2000}\/\S{0,2000})/;

/** Returns what holds no words in a text of Markdown: comments and fenced code, where nothing at all is read. */
export function codeAndComments(text: string, lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('<!--'); at >= 0;) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0) break;
    spans.push({ from: at, to: close + 3 });
    at = text.indexOf('<!--', close + 3);
  }
  let open: { from: number; fence: string } | undefined;
  for (const { from, to } of lines) {
    const [, marks = ''] = fence.exec(text.slice(from, Math.min(to, from + 200))) ?? [];
    if (!open && marks !== '') open = { from, fence: marks };
    else if (open && marks.startsWith(open.fence)) {
      spans.push({ from: open.from, to });
      open = undefined;
    }
  }
  return spans;
}

/** Returns what holds addresses and citations in a text of Markdown, but no quotation: code within lines, tags, and where links lead. */
export function unquotable(text: string, lines: readonly Line[]): Span[] {
  const found = [...text.matchAll(tag), ...text.matchAll(target)].map(({ 0: words, index }) => ({ from: index, to: index + words.length }));
  const definitions = lines.filter(({ from, to }) => definition.test(text.slice(from, to)));
  return [...found, ...definitions, ...codeInLines(hide(text, found), lines)];
}

/** Code within lines stands between as many backticks as there are on its other side, in the same run of lines. */
function codeInLines(text: string, lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  const waiting = new Map<number, number>();
  const runs = [...text.matchAll(/`+/g)].map(({ 0: marks, index }) => ({ from: index, to: index + marks.length }));
  const next: (number | undefined)[] = [];
  let line = lines.length - 1;
  for (let number = runs.length - 1; number >= 0; number--) {
    const run = runs[number];
    if (!run) continue;
    for (; line >= 0 && (lines[line]?.from ?? 0) > run.from; line--) if (lines[line]?.isBlank) waiting.clear();
    next[number] = waiting.get(run.to - run.from);
    waiting.set(run.to - run.from, number);
  }
  for (let number = 0; number < runs.length; number++) {
    const [open, close] = [runs[number], runs[next[number] ?? -1]];
    if (!open || !close) continue;
    spans.push({ from: open.from, to: close.to });
    number = next[number] ?? number;
  }
  return spans;
}
