import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readHtml } from './html.ts';
import { pages, paragraphs, speaker, title, under } from './pages.fixture.ts';

const expected = [title, under, speaker.replace('　', ' '), ...paragraphs];
const read = (value: string | Uint8Array): { text: string; file: VFile } => {
  const file = new VFile({ path: 'x.html', value: typeof value === 'string' ? new TextEncoder().encode(value) : value });
  return { text: readHtml(file), file };
};
const lines = (body: string): string[] => read(`<meta charset="utf-8"><body>${body}`).text.split('\n');
const rules = (file: VFile): string[] => file.messages.map(({ source, ruleId }) => `${source}:${ruleId}`);
const failure = (value: string): string => {
  const file = new VFile({ value: new TextEncoder().encode(value) });
  expect(() => readHtml(file)).toThrow();
  return `${file.messages[0]?.source}:${file.messages[0]?.ruleId}`;
};

describe('pages of sites', () => {
  test.each(Object.entries(pages))('%s', (_, html) => {
    const { text } = read(html);
    expect(text.replace(/　/g, ' ').split('\n')).toEqual(expected);
  });
});
