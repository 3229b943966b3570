import { createHash } from 'node:crypto';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import type { Tag } from './tags.ts';

const exact = { 'default-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'self'"], 'connect-src': ["'self'"] };

/** Returns the pages whose policy is lax, comes too late or is missing. */
export function laxPolicies(pages: readonly Page[]): string[] {
  return inEvery('page', pages, (page) => {
    const policy = policyOf(page);
    if (!policy) return [`${page.file}: no policy`];
    const lax = Object.entries(exact).filter(([name, sources]) => policy.get(name)?.join() !== sources.join());
    const open = ['script-src', 'style-src'].filter((name) => !(policy.get(name) ?? ['nothing']).every(isStrict));
    return [...lax.map(([name]) => name), ...open].map((name) => `${page.file}: ${name} ${policy.get(name)?.join(' ') ?? 'is missing'}`);
  });
}

/** Returns the scripts and styles within pages that the policy of their page does not admit. */
export function refusedByPolicy(pages: readonly Page[]): string[] {
  return inEvery('page', pages, (page) => {
    const policy = policyOf(page);
    return page.tags
      .filter(isInline)
      .filter(({ name, text }) => !policy?.get(`${name}-src`)?.includes(hashOf(text)))
      .map(({ name }) => `${page.file}: ${name}`);
  });
}

/** Returns the style and event attributes of pages, which the policy forbids. */
export function forbiddenAttributes(pages: readonly Page[]): string[] {
  return inEvery('page', pages, ({ file, tags }) =>
    tags.flatMap(({ name, attributes }) =>
      [...attributes.keys()].filter((key) => key === 'style' || /^on[a-z]/.test(key)).map((key) => `${file}: <${name} ${key}>`),
    ),
  );
}

/** The policy of a page, if it stands ahead of whatever stands within the page itself. */
function policyOf({ tags }: Page): Map<string, string[]> | undefined {
  const at = tags.findIndex(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy');
  const first = tags.findIndex(isInline);
  if (at < 0 || (first >= 0 && first < at)) return undefined;
  const directives = (tags[at]?.attributes.get('content') ?? '').split(';').map((words) => words.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** The site itself and named hashes; neither evaluated text nor WebAssembly may run. */
function isStrict(source: string): boolean {
  return source === "'self'" || /^'sha(256|384|512)-[\w+/=]+'$/.test(source);
}

function isInline({ name, attributes }: Tag): boolean {
  if (name === 'style') return true;
  return name === 'script' && !attributes.has('src') && !/json|speculationrules/.test(attributes.get('type') ?? '');
}

/** Returns the source by which a policy admits a script or style. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
