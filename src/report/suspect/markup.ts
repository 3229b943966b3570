import type { VFile } from 'vfile';
import type { Line } from '../from-text.ts';
import { grouped, perLine } from './finding.ts';

const entity = /&(?:[a-z]{2,10}|#\d{1,7}|#x[\da-f]{1,6});|&nbsp(?![a-z;])/giu;
const tag =
  /<\/?(?:p|br|hr|span|div|a|b|i|u|s|em|strong|font|small|big|sup|sub|img|table|tbody|thead|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|center|section|article|header|footer|script|style|iframe|input|button|form|label|strike|blockquote|pre|code|video|html|head|body|meta|link|title|o:p|st1:\w+|v:\w+|w:\w+)(?:\s[^<>]*)?\/?>|<!--|-->|<!DOCTYPE[^<>]*>/giu;
const markdown = new RegExp(
  [
    '^#{1,6}\\s+(?=\\S)|^#{2,6}(?=[^#\\s])',
    '\\*\\*(?=\\S)[^*]+\\*\\*|~~(?=\\S)[^~]+~~|__(?=\\S)[^_]*\\p{Script=Han}[^_]*__',
    '!?\\[[^\\][]*\\]\\((?:https?:|www\\.|mailto:|[./#])[^()\\s]*\\)|\\[\\^[^\\]\\s]+\\]',
    '^(?:-{3,}|\\*{3,}|_{3,}|={3,}|(?:- ){2,}-|(?:\\* ){2,}\\*)$',
    '^>(?=\\s*\\S)|^[*+]\\s+(?=\\S)',
    '`{3,}|`[^`]+`',
    '\\\\[*_[\\]#`>~.-]',
  ].join('|'),
  'gu',
);

/** Warns of what is no words but the markup of a web page or of Markdown, left over where a text was copied. */
export function suspectMarkup(lines: readonly Line[], file: VFile): void {
  const entities = perLine(
    lines,
    entity,
    (found) =>
      `${listed(found)} here in place of characters, as in the source of a web page. Kept as it is; put the characters themselves there.`,
  );
  for (const { at, reason } of grouped(entities)) file.message(reason, at, 'report:entity');

  const tags = perLine(
    lines,
    tag,
    (found) => `${listed(found)} here, the markup of a web page. Kept as words; take it out of the text if it is none of them.`,
  );
  for (const { at, reason } of grouped(tags)) file.message(reason, at, 'report:html-tag');

  const marks = perLine(
    lines,
    markdown,
    (found) => `${listed(found)} here, the markup of Markdown. Kept as words; take it out of the text if it is none of them.`,
  );
  for (const { at, reason } of grouped(marks)) file.message(reason, at, 'report:markdown-mark');
}

function listed(found: readonly string[]): string {
  const different = [...new Set(found.map((words) => (words.length > 30 ? `${words.slice(0, 30)}…` : words.trim())))];
  const named = different.slice(0, 5).join(' ');
  return `${named}${different.length > 5 ? ' …' : ''} ${found.length === 1 ? 'stands' : 'stand'}`;
}
