import { expect, test } from 'vitest';
import { readProjects } from '../../project.ts';
import { readEditions } from './editions.ts';
import { releasesIn, unreleased } from './releases.ts';

const editions = new Map(readEditions().map((edition) => [edition.slug, edition]));

test.each(readProjects())('the words of $slug are those of its present edition', ({ slug, folder, info }) => {
  const edition = editions.get(slug);
  expect(edition && unreleased(edition, releasesIn(folder), info.edition)).toBeUndefined();
});

test('a changed word is noticed, with what to do', () => {
  const [project] = readProjects();
  const edition = editions.get(project?.slug ?? '');
  if (!project || !edition) throw new Error('The project has no report.');
  const [name = '', words = {}] = [...edition.en][0] ?? [];
  const changed = { ...edition, en: new Map([...edition.en, [name, { ...words, [Object.keys(words)[0] ?? '']: 'Something else.' }]]) };
  expect(unreleased(changed, releasesIn(project.folder), project.info.edition)).toMatch(/^content\/reports\/.*1 of the sentences .*npm run release/);
});
