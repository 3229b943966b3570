import { createHash } from 'node:crypto';
import { test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import type { Page } from './pages.ts';
import { pagesOf } from './pages.ts';
import type { Tag } from './tags.ts';

const pages = pagesOf(builtSite());
const exact = { 'default-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'self'"], 'connect-src': ["'self'"] };

test('every page carries a strict policy, ahead of whatever stands within the page itself', () => {
  const wrong = pages.flatMap((page) => {
    const policy = policyOf(page);
    if (!policy) return `${page.file}: no policy`;
    const lax = Object.entries(exact).filter(([name, sources]) => policy.get(name)?.join() !== sources.join());
    const open = ['script-src', 'style-src'].filter((name) => !(policy.get(name) ?? ['nothing']).every(isStrict));
    return [...lax.map(([name]) => name), ...open].map((name) => `${page.file}: ${name} ${policy.get(name)?.join(' ') ?? 'is missing'}`);
  });
  none(wrong);
});

test('the policy admits every script and style that stands in a page', () => {
  const refused = pages.flatMap((page) => {
    const policy = policyOf(page) ?? new Map<string, string[]>();
    return page.tags
      .filter(isInline)
      .filter(({ name, text = '' }) => !policy.get(`${name}-src`)?.includes(hashOf(text)))
      .map(({ name }) => `${page.file}: ${name}`);
  });
  none(refused);
});

test('no page carries what the policy forbids: style attributes and event attributes', () => {
  const forbidden = pages.flatMap(({ file, tags }) =>
    tags.flatMap(({ name, attributes }) =>
      [...attributes.keys()].filter((key) => key === 'style' || /^on[a-z]/.test(key)).map((key) => `${file}: <${name} ${key}>`),
    ),
  );
  none(forbidden);
});

function policyOf({ tags }: Page): Map<string, string[]> | undefined {
  const at = tags.findIndex(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy');
  const first = tags.findIndex(isInline);
  if (at < 0 || (first >= 0 && first < at)) return undefined;
  const directives = (tags[at]?.attributes.get('content') ?? '').split(';').map((words) => words.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** The site itself and named hashes; WebAssembly may run (search), evaluated text may not. */
function isStrict(source: string): boolean {
  return source === "'self'" || source === "'wasm-unsafe-eval'" || /^'sha(256|384|512)-[\w+/=]+'$/.test(source);
}

function isInline({ name, attributes }: Tag): boolean {
  if (name === 'style') return true;
  return name === 'script' && !attributes.has('src') && !/json|speculationrules/.test(attributes.get('type') ?? '');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
