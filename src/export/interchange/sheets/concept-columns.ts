import type { ConceptEntry } from '#glossary/concepts.ts';
import { sourceWords } from '../source-words.ts';
import type { ColumnOf } from './table.ts';

/** The columns that say the same of a concept in the termbase and in the tables, by their names. */
export const conceptColumn = {
  id: {
    name: 'id',
    kind: 'id',
    width: 28,
    isKey: true,
    isFilled: true,
    about: { zh: '概念的固定编号。', en: 'The permanent id of the concept.' },
    cell: ({ slug }) => slug,
  },
  pinyin: {
    name: 'pinyin',
    kind: 'words',
    width: 24,
    isFilled: true,
    about: { zh: '拼音，带声调。', en: 'The pronunciation in pinyin with tone marks.' },
    cell: ({ zh }) => zh.pinyin,
  },
  seen: {
    name: 'seen',
    kind: 'words',
    width: 30,
    about: { zh: '首选英译见于何处。', en: 'Where the preferred rendering was seen.' },
    cell: ({ en }) => en.seen,
  },
  admittedStatus: {
    name: 'admitted_status',
    kind: 'list',
    width: 16,
    about: { zh: '这些英译各自的通行程度，次序相同。', en: 'The status of each of them, in the same order.' },
    cell: ({ en }) => en.also.map(({ status }) => status),
  },
  admittedSeen: {
    name: 'admitted_seen',
    kind: 'list',
    width: 30,
    about: {
      zh: '这些英译各见于何处，次序相同；— 是未记。',
      en: 'Where each of them was seen, in the same order; — where nothing is noted.',
    },
    cell: ({ en }) => (en.also.some(({ seen }) => seen !== undefined) ? en.also.map(({ seen }) => seen ?? '—') : []),
  },
  definitionZh: {
    name: 'definition_zh',
    kind: 'words',
    width: 60,
    about: { zh: '中文释义。', en: 'The definition in Chinese.' },
    cell: ({ zh }) => zh.definition,
  },
  definitionEn: {
    name: 'definition_en',
    kind: 'words',
    width: 60,
    about: { zh: '英文释义。', en: 'The definition in English.' },
    cell: ({ en }) => en.definition,
  },
  sources: {
    name: 'sources',
    kind: 'list',
    width: 60,
    about: { zh: '释义的出处。', en: 'Where the facts of the definitions come from.' },
    cell: ({ sources }) => sources.map(sourceWords),
  },
} as const satisfies Readonly<Record<string, ColumnOf<ConceptEntry>>>;
