import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readDraft } from '#draft/reading/read-draft.ts';
import { identify } from '#report/identify.ts';
import { parse } from '#report/parse.ts';
import { pairQuotes } from '#text/quotes.ts';

const nested = (open: string, close: string) => (count: number) => `前${open.repeat(count)}${close.repeat(count)}。`;
const run = (words: string) => (count: number) => `前${words.repeat(count)}后。`;
const lines = (words: (at: number) => string) => (count: number) => Array.from({ length: count / 4 }, (_, at) => words(at)).join('\n');

/** Bodies of a text that grow: what a program may have left in one, or a machine have written. */
const bodies: Record<string, (count: number) => string> = {
  blanks: run(' '),
  tabs: run('\t'),
  'ideographic spaces': run('\u3000'),
  'brackets in brackets': nested('（', '）'),
  'tortoise brackets in one another': nested('〔', '〕'),
  'titles in titles': nested('《', '》'),
  'quotations in quotations': nested('“', '”'),
  'brackets that nobody closes': run('（《'),
  'brackets that nobody opened': run('）》'),
  'brackets crossed': run('（《）》'),
  'stops in brackets': run('（好。）'),
  'stops in one bracket': (count) => `前（${'好。'.repeat(count)}）后。`,
  digits: run('1'),
  dots: run('.'),
  dashes: run('—'),
  'a list in a line': run('甲、'),
  addresses: run('http://a.cn '),
  'signs of mail': run('a@'),
  'short lines': lines(() => '好。'),
  'lines of their own': lines((at) => `第${at}座桥修好了。`),
  cells: lines((at) => `桥 ${at}`),
};

/** Drafts that grow: marks that nobody closed, citations, links and notes one behind the other, and what Markdown opens. */
const drafts: Record<string, (count: number) => string> = {
  'quotations that nobody closes': run('“'),
  'quotations that nobody opened': run('”'),
  'quotations in quotations': nested('“甲', '”'),
  'quotations with their sources': run('“甲乙”（R2.3.1 s5）'),
  'quotations joined': run('“甲乙”、'),
  'paragraphs that nobody closes': lines(() => '：“甲'),
  'straight marks': run('"\''),
  'apostrophes that may close': run('‘s’ a'),
  'sentences of a unit': (count) => `R2.3.1 ${'s1、'.repeat(count)}`,
  'places written out': run('报告·二（三）1 第5句，'),
  'places in English': run('Report II(3)1, sentence 5; '),
  'links that are glued': run('https://a.b/id/x/r2/#r2.s1,'),
  'links of Markdown that nobody closes': run('](x'),
  'code that nobody closes': (count) => Array.from({ length: Math.sqrt(count) }, (_, at) => '`'.repeat(at + 1)).join(' '),
  'marks of notes': run('“甲乙”[1]'),
  notes: lines((at) => `[${at}] R2.3.1`),
  blocks: lines((at) => (at % 2 ? '> “甲乙”' : '甲乙：')),
  figures: run('“甲乙”三十五个、12,000件'),
  'brackets that nobody closes': run('（[R2.3.1'),
};

/** Counts how often work asks for a part of a string, or puts a pattern to one. */
function stepsOf(work: () => unknown): number {
  let steps = 0;
  const counted = (owner: object, name: string): (() => void) => {
    const own = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    const whole = own.value as (...given: unknown[]) => unknown;
    const value = function (this: unknown, ...given: unknown[]): unknown {
      steps++;
      return whole.apply(this, given);
    };
    Object.defineProperty(owner, name, { ...own, value });
    return () => Object.defineProperty(owner, name, own);
  };
  const back = [
    ...['charAt', 'startsWith', 'slice'].map((name) => counted(String.prototype, name)),
    ...['exec', 'test'].map((name) => counted(RegExp.prototype, name)),
  ];
  try {
    work();
  } finally {
    back.forEach((undo) => undo());
  }
  return steps;
}

function split(body: string): void {
  const file = new VFile({ path: 'x.txt', value: new TextEncoder().encode(`甲县政府工作报告\n${body}\n`) });
  identify(parse(file), { tree: undefined, ended: [] }, '', file);
}

test.each(Object.keys(bodies))('a text twice as long takes no more than twice the steps, and a little: %s', (name) => {
  const body = bodies[name] ?? String;
  const [few, many] = [400, 800].map((count) => stepsOf(() => split(body(count))));
  expect((many ?? 0) / (few ?? 1)).toBeLessThan(2.3);
});

test('the steps tell a way that looks back over everything', () => {
  const text = '（'.repeat(400);
  const backwards = (count: number): number =>
    stepsOf(() => {
      for (let at = 0; at < count; at++) pairQuotes(text.slice(0, at));
    });
  expect(backwards(400) / backwards(200)).toBeGreaterThan(3);
});

test.each(Object.keys(drafts))('a draft twice as long is read in no more than twice the steps, and a little: %s', (name) => {
  const draft = drafts[name] ?? String;
  const works = { r: { zh: '报告', en: 'Report' } };
  const reports = [{ slug: 'x', name: { zh: '甲县报告', en: 'A Report' }, works }];
  for (const isMarkdown of [false, true]) {
    const [few, many] = [400, 800].map((count) => stepsOf(() => readDraft(draft(count), reports, isMarkdown)));
    expect((many ?? 0) / (few ?? 1)).toBeLessThan(2.3);
  }
});
