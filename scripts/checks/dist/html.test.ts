import { expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { invalidHtml } from './html.ts';
import { pagesOf } from './pages.ts';
import { madePage } from './planted.ts';

test('every page is valid HTML', { timeout: 400_000 }, () => none(invalidHtml(pagesOf(builtSite()))));

test.each([
  ['no-dup-id', '<p id="a">b</p><p id="a">c</p>'],
  ['element-permitted-content', '<span><div>a</div></span>'],
  ['close-order', '<p><em>a</p></em>'],
  ['no-implicit-close', '<ul><li>a<li>b</li></ul>'],
  ['element-name', '<wrong>a</wrong>'],
])('the check finds what it looks for: %s', (rule, html) => {
  const page = (body: string): ReturnType<typeof madePage> =>
    madePage('zh/', `<!DOCTYPE html><html lang="en"><head><title>a</title></head><body>${body}</body></html>`);
  expect(invalidHtml([page(html)]).join('\n')).toContain(`: ${rule}: `);
  expect(invalidHtml([page('<p>a</p>')])).toEqual([]);
});

test('the check finds that there is no page', () => expect(invalidHtml([])).toHaveLength(1));
