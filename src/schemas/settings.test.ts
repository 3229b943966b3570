import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('what is not set, or set to nothing, is left out', () => {
  expect(readSettings({ PORT: '', REPORT_ERRORS_TO: '', HOME: '/a' })).toEqual({});
});

test.each([
  ['REPORT_ERRORS_TO', 'someone@host'],
  ['REPORT_ERRORS_TO', 'https://host.example/new?about={page}'],
  ['REPORT_ERRORS_TO', 'mailto:someone@host.example?subject={page}'],
  ['SITE_ID_CODE', '3303000001'],
])('%s may be %s', (name, value) => {
  expect(readSettings({ [name]: value })).toEqual({ [name]: value });
});

test('a port is a number', () => {
  expect(readSettings({ PORT: '8080' })).toEqual({ PORT: 8080 });
});

test.each([
  ['REPORT_ERRORS_TO', 'javascript:alert(1)//{page}'],
  ['REPORT_ERRORS_TO', ' JavaScript:alert(1)'],
  ['REPORT_ERRORS_TO', 'data:text/html,{page}'],
  ['REPORT_ERRORS_TO', 'a@b\nBcc: c@d'],
  ['REPORT_ERRORS_TO', 'a@b?cc=c@d'],
  ['REPORT_ERRORS_TO', 'https://host/\r\n{page}'],
  ['REPORT_ERRORS_TO', 'someone'],
  ['SITE_ID_CODE', '"><script>'],
  ['SITE_ID_CODE', 'a\nb'],
  ['SITE_ID_CODE', 'a b'],
  ['PORT', '80a'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '1e3'],
  ['PORT', '/tmp/socket'],
])('%s may not be %j', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(expect.objectContaining({ file: name, ruleId: 'setting', source: 'project' }));
});
