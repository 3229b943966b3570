import { expect, test } from 'vitest';
import { readEditions } from '../../content.ts';

test('the folder names are slugs that no other page has', () => {
  const taken = ['glossary', 'topics', 'abbreviations', 'search', 'data', 'text', 'about', 'apparatus', 'translation', 'changes', 'id', 'reports'];
  for (const { slug } of readEditions()) {
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(taken).not.toContain(slug);
  }
});
