import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import { pagesOf } from '#edition/units.ts';
import { concept as conceptSchema } from '#schemas/glossary.ts';
import type { ConceptEntry } from './concepts.ts';
import { createGlossary } from './glossary.ts';
import { sentencesOf } from './places.ts';
import { popoverData } from './popover.ts';

const reform: ConceptEntry = {
  slug: 'reform',
  ...conceptSchema.parse({
    kind: 'reform',
    zh: { term: '改革', pinyin: 'gǎigé', variants: ['改革'] },
    en: { term: 'reform', status: 'ours', forms: ['reform'] },
    unsourced: 'this report',
  }),
};

test('a popover says how often the report of its page mentions a term, whatever others say', () => {
  const home = sampleEdition({ text: '标题\n“改革”。再改革。' });
  const other = { ...sampleEdition({ text: '标题\n“改革”。' }), slug: 'other' };
  const glossary = createGlossary([reform], sentencesOf([home, other], home));
  for (const [edition, mentions] of [
    [home, 2],
    [other, 1],
  ] as const) {
    const [page] = pagesOf(edition);
    expect(page && popoverData(edition, page, 'zh', glossary)).toMatchObject({ reform: { mentions } });
  }
});
