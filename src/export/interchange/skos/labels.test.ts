import { expect, test } from 'vitest';
import { concept } from '#schemas/glossary.ts';
import type { PropertyName } from './vocabulary.ts';
import { labelsOf } from './labels.ts';

const entry = {
  slug: 'word',
  ...concept.parse({
    kind: 'idea',
    zh: { term: '词', pinyin: 'cí', variants: ['词', '词语'], also: ['词语', '字'] },
    en: {
      ...{ term: 'word', status: 'ours', forms: ['word', 'words', 'term', 'expression'] },
      also: [
        { term: 'term', status: 'official', seen: 'A law, 2018' },
        { term: 'word', status: 'in use' },
      ],
      avoid: ['expression', 'term', 'vocable'],
    },
  }),
};
const { says, resources } = labelsOf(entry);

function labels(of: PropertyName): string[] {
  return says
    .flatMap(([name, values]) => (name === of ? values : []))
    .map((value) => ('id' in value ? value.id : `${value.words}@${value.lang}`));
}

test('no string is a label of two sorts, nor twice one of a sort', () => {
  expect(labels('prefLabel')).toEqual(['词@zh-Hans', 'word@en']);
  expect(labels('altLabel')).toEqual(['词语@zh-Hans', '字@zh-Hans', 'cí@zh-Latn-pinyin', 'term@en']);
  expect(labels('hiddenLabel')).toEqual(['words@en', 'expression@en', 'vocable@en']);
});

test('each rendering says how far it is established and where it was seen, or that it is to be avoided', () => {
  const said = new Map(
    resources.map(({ id, says }) => [id, says.flatMap(([, values]) => values.map((value) => ('words' in value ? value.words : '')))]),
  );
  const renderings = (of: PropertyName): unknown => labels(of).map((id) => said.get(id));
  expect(renderings('preferred')).toEqual([['word', 'ours']]);
  expect(renderings('admitted')).toEqual([['term', 'official', 'A law, 2018']]);
  expect(renderings('avoided')).toEqual([
    ['expression', 'avoid'],
    ['vocable', 'avoid'],
  ]);
});
