import { expect, test } from 'vitest';
import { conceptsFrom } from './concepts.ts';
import { reportFiles } from '#edition/report-files.ts';
import { families } from '#schemas/families.ts';
import { concept } from '#schemas/glossary.ts';
import { failIfNoSlug } from '#schemas/slug.ts';

const refused = ['Glossary', 'whole', 'a b', '../a', 'a.b', 'a--b', '<b>', 'a\nb', '温州', 'x'.repeat(81)];

test.each(refused)('%j is no name of a report, a concept, a topic or a family, and none that an entry had', (name) => {
  const message = /This name becomes part of addresses: .* Rename it\./;
  expect(() => reportFiles(new Map([[`reports/${name.replaceAll('/', '_')}/report.json`, {}]]))).toThrow(message);
  expect(() => conceptsFrom(new Map([[`glossary/${name}.yaml`, {}]]))).toThrow(message);
  expect(() => failIfNoSlug(name, `topics/en/${name}.mdx`)).toThrow(message);
  const named = { name: 'a', about: 'a' };
  expect(families.safeParse([{ slug: name, zh: named, en: named, members: ['a', 'b'] }]).success).toBe(false);
  expect(concept.shape.formerly.safeParse([name]).success).toBe(false);
});

test('a name that is one passes', () => {
  expect(() => failIfNoSlug('eight-eight', 'topics/en/eight-eight.mdx')).not.toThrow();
  expect(concept.shape.formerly.safeParse(['four-mains']).success).toBe(true);
});
