import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { toXmlWords } from './xml.ts';

test.each([
  [']]>', ']]>'],
  ['</a><b c="d">', '</a><b c="d">'],
  ["\" onload='x'", "\" onload='x'"],
  ['&lt; &amp;lt;', '&lt; &amp;lt;'],
  ['甲😀\t乙', '甲😀\t乙'],
  ['a\r\nb\rc', 'a\r\nb\rc'],
  ['a\u0000b\u000Bc\u001Bd', 'a\uFFFDb\uFFFDc\uFFFDd'],
  ['\uFFFE甲\uFFFF', '\uFFFD甲\uFFFD'],
  ['\uD83D|\uDE00', '\uFFFD|\uFFFD'],
])('%j is words in XML', (words, read) => {
  const document = parseDocument(`<a b="${toXmlWords(words)}">${toXmlWords(words)}</a>`, { xmlMode: true });
  const [element, ...others] = DomUtils.getElementsByTagName(() => true, document);
  expect(others).toEqual([]);
  expect(element?.attribs).toEqual({ b: read });
  expect(DomUtils.textContent(document)).toBe(read);
});

test('a carriage return is written so that no reader takes it for another end of a line', () => {
  expect(toXmlWords('a\r\nb')).toBe('a&#13;\nb');
});

test('the end of a CDATA section does not stand in it as it is, which XML forbids', () => {
  expect(toXmlWords(']]>')).not.toContain(']]>');
});
