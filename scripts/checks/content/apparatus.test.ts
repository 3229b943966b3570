import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apparatus } from '#schemas/apparatus.ts';
import { readJson, reportsFolder } from '../../project.ts';
import { readEditions } from './editions.ts';

test('every note of the apparatus stands at words that are printed so', () => {
  for (const { slug, zh } of readEditions()) {
    const path = join(reportsFolder, slug, 'apparatus.json');
    const words = new Map([...zh.values()].flatMap((file) => Object.entries(file)));
    for (const { at, printed } of existsSync(path) ? readJson(path, apparatus).notes : []) {
      for (const id of at) expect(words.has(id), id).toBe(true);
      expect(at.some((id) => words.get(id)?.includes(printed)), printed).toBe(true);
    }
  }
});

test('every stray space before a figure or a letter has its note', () => {
  for (const { slug, zh } of readEditions()) {
    const path = join(reportsFolder, slug, 'apparatus.json');
    const noted = existsSync(path) ? readJson(path, apparatus).notes.flatMap(({ at, kind }) => (kind === 'space' ? at : [])) : [];
    const spaced = [...zh.values()].flatMap((file) => Object.entries(file).flatMap(([id, words]) => (/\p{Script=Han} [\dA-Z]/u.test(words) ? [id] : [])));
    expect(noted.sort()).toEqual(spaced.sort());
  }
});

test('the folder names are slugs that no other page has', () => {
  const taken = ['glossary', 'topics', 'abbreviations', 'search', 'data', 'text', 'about', 'apparatus', 'translation', 'changes', 'id'];
  for (const slug of readdirSync(reportsFolder)) {
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(taken).not.toContain(slug);
  }
});
