import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

test.each([
  [{}, undefined, '/'],
  [{ SITE_URL: '', BASE_PATH: '' }, undefined, '/'],
  [{ BASE_PATH: '/sub/' }, undefined, '/sub/'],
  [{ BASE_PATH: 'sub' }, undefined, '/sub/'],
  [{ SITE_URL: 'https://host.example' }, 'https://host.example', '/'],
  [{ SITE_URL: 'HTTPS://Host.Example:443/' }, 'https://host.example', '/'],
  [{ SITE_URL: 'http://host.example:8080' }, 'http://host.example:8080', '/'],
  [{ SITE_URL: 'https://host.example/a/b' }, 'https://host.example', '/a/b/'],
  [{ SITE_URL: 'https://host.example/sub/', BASE_PATH: '/sub' }, 'https://host.example', '/sub/'],
  [{ SITE_URL: 'https://host.example', BASE_PATH: '/sub/' }, 'https://host.example', '/sub/'],
  [{ SITE_URL: 'https://host.example/', BASE_PATH: '/' }, 'https://host.example', '/'],
  [{ SITE_URL: 'https://温州.example/a-b_c.d~1/' }, 'https://xn--6rtp67a.example', '/a-b_c.d~1/'],
  [{ SITE_URL: 'https://localhost.example' }, 'https://localhost.example', '/'],
])('%j stands at %s, under %s', (settings, origin, base) => {
  expect(siteAddress(settings)).toEqual({ origin, base });
});

test.each([
  ['host.example', /SITE_URL .*no address/],
  ['//host.example', /no address/],
  ['ftp://host.example', /no address/],
  ['https:host.example', /no address/],
  ['https:///host.example', /no address/],
  ['https://', /no address/],
  [' https://host.example', /no address/],
  ['https://host.example ', /no address/],
  ['https://ho st.example', /no address/],
  ['https://host.example:99999', /no address/],
  ['https://ho%73t.example', /no address/],
  ['https://host.example\n', /no address/],
  ['https://name:secret@host.example', /name or password/],
  ['https://name@host.example/sub/', /name or password/],
  ['https://@host.example', /name or password/],
  ['https://host.example/?a=1', /query/],
  ['https://host.example/#a', /fragment/],
  ['https://host.example?', /query/],
  ['https://host.example\\sub', /no address|backslash/],
  ['https://host.example/a\\b', /backslash/],
  ['https://host.example//sub/', /two slashes/],
  ['https://host.example/a/../b/', /\.\./],
  ['https://host.example/./', /\.\./],
  ['https://host.example/%2e%2e/', /letters/],
  ['https://host.example/温州/', /letters/],
  ['https://host.example/a b/', /letters/],
  ['http://localhost:4321', /this machine/],
  ['http://LOCALHOST', /this machine/],
  ['http://a.localhost/', /this machine/],
  ['http://127.0.0.1:8080', /this machine/],
  ['http://[::1]/', /this machine/],
])('SITE_URL=%s is refused in one line, without what is secret', (SITE_URL, why) => {
  expect(() => siteAddress({ SITE_URL })).toThrow(why);
  expect(() => siteAddress({ SITE_URL })).not.toThrow(/\n|secret/);
});

test.each([
  ['//host', /two slashes/],
  ['/a//b/', /two slashes/],
  ['/../', /\.\./],
  ['..', /\.\./],
  ['/a/./b', /\.\./],
  ['/a\\b', /backslash/],
  ['\\', /backslash/],
  [' ', /letters/],
  ['/a b/', /letters/],
  ['/a\n/', /letters/],
  ['/%2e%2e/', /letters/],
  ['/a?b', /query/],
  ['/a#b', /fragment/],
  ['https://host.example/', /two slashes/],
])('BASE_PATH=%j is refused in one line', (BASE_PATH, why) => {
  for (const settings of [{ BASE_PATH }, { BASE_PATH, SITE_URL: 'https://host.example' }]) {
    expect(() => siteAddress(settings)).toThrow(why);
    expect(() => siteAddress(settings)).toThrow(/^BASE_PATH/);
    expect(() => siteAddress(settings)).not.toThrow(/\n/);
  }
});

test.each(['/other/', '/sub/sub/', '/'])('a path in SITE_URL and BASE_PATH=%s disagree', (BASE_PATH) => {
  expect(() => siteAddress({ SITE_URL: 'https://host.example/sub/', BASE_PATH })).toThrow(/disagree/);
});
