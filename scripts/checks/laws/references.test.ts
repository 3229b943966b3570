import { expect, test } from 'vitest';
import { isSentenceId } from '#address/grammar.ts';
import { parseReference } from '#address/parse.ts';
import type { WorkNames } from '#address/print.ts';
import { printChinese, printEnglish, printShort } from '#address/print.ts';
import { formatRange, printRange } from '#address/range.ts';
import { readPlace } from '#address/read.ts';
import { parseWrittenOut } from '#address/written-out.ts';
import { idsOf } from '#report/ids.ts';
import type { Sample } from './corpus.ts';
import { samples } from './corpus.ts';

/** The names of the works of a sample, as its editor declared them; of another, those that are given where one is added. */
function namesOf({ declared, tree }: Sample): WorkNames {
  const added = tree.children.map(({ id }, at) => ({
    id,
    name: at === 0 ? { zh: '报告', en: 'Report' } : { zh: `附件${at + 1}`, en: `Annex ${at + 1}` },
  }));
  return Object.fromEntries((declared?.works ?? added).map((work) => [work.id, work.name]));
}

test.each(samples)('every id of $name is printed and read back in every form', (sample) => {
  const names = namesOf(sample);
  for (const id of idsOf(sample.tree)) {
    for (const printed of [printShort(id), printChinese(id, names), printEnglish(id, names)]) {
      expect(parseReference(printed, names), printed).toBe(id);
    }
  }
});

test.each(samples)('every range of three sentences of $name is printed and read back', (sample) => {
  const names = namesOf(sample);
  const sentences = idsOf(sample.tree).filter((id) => isSentenceId(id));
  sentences.slice(0, -2).forEach((first, at) => {
    const last = sentences[at + 2] ?? '';
    expect(parseWrittenOut(printRange({ first, last }), names), printRange({ first, last })).toEqual([formatRange({ first, last })]);
  });
});

/** What becomes of an address on its way from one reader to the next. */
const passedOn: readonly ((address: string) => string)[] = [
  (address) => `${address}）`,
  (address) => `${address}，见下文。`,
  (address) => `${address}%EF%BC%89%E3%80`,
  (address) => `${address}%E`,
  (address) => `${address}?from=timeline`,
  (address) => `${address}&utm_source=a`,
  (address) => `（${address.toUpperCase()}”`,
  (address) => address.replace(/-/g, '–'),
  (address) => address.replace(/-/g, ' %E2%80%94 '),
  (address) => [...address].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)).join(''),
  (address) => printRange({ first: address.split('-')[0] ?? '', last: address.split('-')[1] ?? address }).replace(/ /g, '%20'),
];

test.each(samples)('every id of $name, and every range of three sentences, is read however it was passed on', ({ tree }) => {
  const ids = idsOf(tree);
  const sentences = ids.filter((id) => isSentenceId(id));
  const ranges = sentences.slice(0, -2).map((first, at) => formatRange({ first, last: sentences[at + 2] ?? '' }));
  const wrong = [...ids, ...ranges].flatMap((address) =>
    passedOn
      .map((pass) => pass(address))
      .filter((text) => {
        const { first = '', last = '' } = readPlace(text) ?? {};
        return formatRange({ first, last }) !== address;
      }),
  );
  expect(wrong).toEqual([]);
});
