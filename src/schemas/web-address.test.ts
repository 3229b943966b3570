import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each([
  'https://www.gov.cn/a_1.htm?b=c&d=%E6%B8%A9#e',
  'http://wenzhou.gov.cn',
  'https://例子.中国/报告(终稿)',
  'mailto:someone@host.example',
  'HTTPS://www.gov.cn/',
])('%s is an address', (address) => {
  expect(webAddress.parse(address)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:a',
  'file:///etc/passwd',
  'ftp://host/a',
  'blob:https://host/a',
  '//host/a',
  '/zh/',
  'www.gov.cn',
  'https://',
  'https:/host',
  'https:///host',
  'https://ho st/',
  'https://host/\na',
  'https://host/\u202Ea',
  'https://host/"onclick=',
  'https://host/<b>',
  'ht\ntps://host/',
  ' https://host/',
  'https://host/ ',
  'https://user:word@host/',
  'https://user@host/',
  'mailto:',
  'mailto:javascript:a@b',
  'mailto:a@b\nBcc: c@d',
  '',
])('%j is none', (address) => {
  expect(webAddress.safeParse(address)).toMatchObject({ success: false });
});
