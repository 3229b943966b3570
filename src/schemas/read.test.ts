import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readFile } from './read.ts';

const schema = z
  .strictObject({
    name: z.strictObject({ zh: z.string(), en: z.string() }),
    joinLines: z.boolean().default(false),
    works: z.array(z.strictObject({ id: z.string(), opens: z.string().optional() })).default([]),
    notes: z.record(z.string(), z.strictObject({ words: z.string() })).optional(),
    places: z.record(z.string().regex(/^r/, 'this is no id'), z.null()).optional(),
    date: z.union([z.strictObject({ year: z.string() }), z.null()]).optional(),
  })
  .superRefine(() => undefined);
const name = { zh: '某', en: '' };

const said = (data: unknown): string => {
  try {
    readFile(new Map([['x.json', data]]), 'x.json', schema);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

test.each<[string, unknown, string]>([
  ['a slip', { name, joinlines: true }, 'There is no key `joinlines` here. The nearest is `joinLines`. Mend it here.'],
  ['two letters that changed places', { name, wroks: [] }, 'There is no key `wroks` here. The nearest is `works`. Mend it here.'],
  ['in an object', { name: { ...name, eng: '' } }, 'There is no key `eng` in `name`. The nearest is `en`. Mend it here.'],
  ['in a list', { name, works: [{ id: 'r', open: 'x' }] }, 'There is no key `open` in `works.0`. The nearest is `opens`. Mend it here.'],
  [
    'in a record',
    { name, notes: { a: { words: '', word: '' } } },
    'There is no key `word` in `notes.a`. The nearest is `words`. Mend it here.',
  ],
  ['near to nothing', { name: { ...name, français: '' } }, 'There is no key `français` in `name`. There are `zh`, `en`. Mend it here.'],
  ['no object at all', [], expect.stringMatching(/^The whole is not as it should be: /) as string],
  ['a value', { name: { zh: 1, en: '' } }, expect.stringMatching(/^The key `name\.zh` is not as it should be: /) as string],
  ['a key', { name, places: { 'x!': null } }, 'The key `places.x!` is not as it should be: this is no id. Mend it here.'],
  ['nothing wrong', { name }, ''],
])('%s', (_, data, message) => {
  expect(said(data)).toEqual(message);
});
