import { expect, test } from 'vitest';
import { urlsOf } from '#address/url.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { toMarkdown } from './markdown.ts';

const urls = urlsOf({ origin: 'https://reader.example', base: '/' });
const edition = sampleEdition({
  text: '题\n一、甲*乙*\n# 丙。[丁](x)。\n（一）戊\n<b>己</b>。',
  en: { 'r1.s0': 'I. A', 'r1.a.s1': '# C.', 'r1.a.s2': '[D](x).' },
});
const markdownOf = (id: string, locale: 'zh' | 'en'): string => {
  const unit = edition.units.get(id);
  if (!unit) throw new Error(`There is no ${id}.`);
  return toMarkdown(edition, unit, locale, urls);
};

test('headings have the level at which they stand, and the address ends it', () => {
  const lines = markdownOf('r', 'zh').split('\n');
  expect(lines.filter((line) => /^#+ /.test(line)).map((line) => line.split(' ')[0])).toEqual(['#', '##', '###']);
  expect(lines.slice(-2)).toEqual(['https://reader.example/id/sample/r/', '']);
});

test('what Markdown would take for a mark is text', () => {
  const zh = markdownOf('r1', 'zh');
  expect(zh).toContain('甲\\*乙\\*');
  expect(zh).toContain('\\# 丙。\\[丁]\\(x)。');
  expect(zh).toContain('\\<b>己\\</b>。');
});

test('English sentences are parted by a space, and what is not translated is left out', () => {
  expect(markdownOf('r1', 'en')).toContain('\\# C. \\[D]\\(x).');
  expect(markdownOf('r1', 'en')).not.toContain('戊');
});
