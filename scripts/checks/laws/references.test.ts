import { expect, test } from 'vitest';
import { isSentenceId } from '#address/grammar.ts';
import { parseReference } from '#address/parse.ts';
import { printChinese, printEnglish, printShort } from '#address/print.ts';
import { formatRange, printRange } from '#address/range.ts';
import { parseWrittenOut } from '#address/written-out.ts';
import { idsOf } from '#report/ids.ts';
import { readProjects } from '../../project.ts';
import { samples } from './corpus.ts';

test.each(samples)('every id of $name is printed and read back in every form', ({ name, tree }) => {
  const works = readProjects().find(({ slug }) => slug === name)?.info.works ?? [{ id: 'r', name: { zh: '报告', en: 'Report' } }];
  const names = Object.fromEntries(works.map((work) => [work.id, work.name]));
  for (const id of idsOf(tree)) {
    for (const printed of [printShort(id), printChinese(id, names), printEnglish(id, names)]) {
      expect(parseReference(printed, names), printed).toBe(id);
    }
  }
});

test.each(samples)('every range of three sentences of $name is printed and read back', ({ name, tree }) => {
  const works = readProjects().find(({ slug }) => slug === name)?.info.works ?? [{ id: 'r', name: { zh: '报告', en: 'Report' } }];
  const names = Object.fromEntries(works.map((work) => [work.id, work.name]));
  const sentences = idsOf(tree).filter((id) => isSentenceId(id));
  sentences.slice(0, -2).forEach((first, at) => {
    const last = sentences[at + 2] ?? '';
    expect(parseWrittenOut(printRange({ first, last }), names), printRange({ first, last })).toEqual([formatRange({ first, last })]);
  });
});
