import { describe, expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { forbiddenAttributes, hashOf, laxPolicies, refusedByPolicy } from './csp.ts';
import { pagesOf } from './pages.ts';
import { madePage } from './planted.ts';

const pages = pagesOf(builtSite());

test('every page carries a strict policy, ahead of whatever stands within the page itself', () => none(laxPolicies(pages)));
test('the policy admits every script and style that stands in a page', () => none(refusedByPolicy(pages)));
test('no page carries what the policy forbids: style attributes and event attributes', () => none(forbiddenAttributes(pages)));

describe('the check finds', () => {
  const strict = "default-src 'none';base-uri 'none';form-action 'self';connect-src 'self';script-src 'self';style-src 'self'";
  const meta = (policy: string): string => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

  test.each([
    ['no policy', ''],
    ['a policy that comes too late', `<script>1</script>${meta(strict)}`],
    ['a lax default', meta(strict.replace("default-src 'none'", "default-src 'self'"))],
    ['an open base', meta(strict.replace("base-uri 'none';", ''))],
    ['forms that go elsewhere', meta(strict.replace("form-action 'self'", 'form-action *'))],
    ['requests that go elsewhere', meta(strict.replace("connect-src 'self'", "connect-src 'self' https:"))],
    ['scripts within the page', meta(strict.replace("script-src 'self'", "script-src 'unsafe-inline'"))],
    ['evaluated text', meta(strict.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"))],
    ['styles within the page', meta(strict.replace("style-src 'self'", "style-src 'unsafe-inline'"))],
    ['no word on styles', meta(strict.replace(";style-src 'self'", ''))],
  ])('%s', (_, html) => {
    expect(laxPolicies([madePage('', html)])).toHaveLength(1);
  });

  test.each([
    ['a script', '<script>1</script>'],
    ['a style', '<style>a{top:0}</style>'],
    ['a script altered after it was hashed', '<script>2 </script>'],
  ])('%s that the policy does not admit', (_, html) => {
    expect(refusedByPolicy([madePage('', meta(`${strict} ${hashOf('2')}`) + html)])).toHaveLength(1);
  });

  test.each(['<p style="top:0">', '<p onclick="1">', '<a ONFOCUS="1">'])('what is forbidden: %s', (html) => {
    expect(forbiddenAttributes([madePage('', html)])).toHaveLength(1);
  });

  test('nothing wrong with a strict page', () => {
    const admitted = strict.replace("script-src 'self'", `script-src 'self' ${hashOf('1 < 2 && "&amp;"')}`);
    const page = madePage(
      '',
      `${meta(admitted)}<script>1 < 2 && "&amp;"</script><script type="application/ld+json">{}</script><p class="a">`,
    );
    expect([...laxPolicies([page]), ...refusedByPolicy([page]), ...forbiddenAttributes([page])]).toEqual([]);
  });

  test('that there is no page', () => {
    for (const problems of [laxPolicies([]), refusedByPolicy([]), forbiddenAttributes([])]) expect(problems).toHaveLength(1);
  });
});
