import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import { readEditions, readHome } from './content.ts';
import { knownTexts } from './known-texts.ts';

const editions = readEditions();

test('every sentence and heading stands there as it does in its report, in the order of the text, with its English', () => {
  const { reports } = knownTexts(editions, readHome());
  expect(reports.map(({ slug, edition }) => ({ slug, edition }))).toEqual(
    editions.map(({ slug, info }) => ({ slug, edition: info.edition.version })),
  );
  reports.forEach(({ sentences }, at) =>
    expect(sentences.map(({ id, zh, en }) => ({ id, zh, en }))).toEqual(
      [...(editions[at]?.segments.values() ?? [])].map(({ id, zh, en }) => ({ id, zh, en })),
    ),
  );
});

test('what a sentence quotes comes with it and says whose it is, and so do slips', () => {
  const speaker = { zh: '某人', en: 'Somebody' };
  const quoting = sampleEdition({
    text: '标题\n他说：“天上地下。”再说别的。',
    quoted: [{ at: 'r0.a.s1', words: '天上地下', speaker }],
    apparatus: [
      { at: ['r0.a.s2'], kind: 'character', printed: '别的', likely: '别人', confidence: 'likely', note: { zh: '某', en: 'some' } },
    ],
  });
  const [known] = knownTexts([quoting], 'sample').reports;
  expect(known?.sentences.map(({ id, quoted, slips }) => ({ id, quoted, slips }))).toEqual([
    { id: 'r.s0', quoted: [], slips: [] },
    { id: 'r0.a.s1', quoted: [{ words: '天上地下', speaker }], slips: [] },
    { id: 'r0.a.s2', quoted: [], slips: [{ printed: '别的', meant: '别人' }] },
  ]);
});

test('words that the report of Wenzhou quotes have their speakers', () => {
  const [known] = knownTexts(
    editions.filter(({ slug }) => slug === 'wenzhou-2018'),
    'wenzhou-2018',
  ).reports;
  const whose = (id: string): string[] => (known?.sentences.find((one) => one.id === id)?.quoted ?? []).map(({ speaker }) => speaker.en);
  expect(whose('s3.2.s1')).toEqual(['General Secretary Xi Jinping']);
  expect(whose('s2.3.s4')).toEqual(['Chen Weijun', 'Chen Weijun']);
  // In quotation marks, and the speech does not say whose they are.
  expect(whose('s3.6.s1')).toEqual([]);
});
