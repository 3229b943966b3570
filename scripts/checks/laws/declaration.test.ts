import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { declarationOf } from '#report/declaration.ts';
import { identify } from '#report/identify.ts';
import { idsOf } from '#report/ids.ts';
import { outlineOf } from '#report/outline-of.ts';
import { parse, readLines } from '#report/parse.ts';
import type { Declared } from '#report/declared.ts';
import type { Report } from '#report/types.ts';
import { readProjects } from '../../project.ts';
import { corpusFolder, root } from '../../root.ts';
import { corpusTexts } from './corpus.ts';

const texts = [
  ...readProjects().map(({ info }) => [info.seed, join(root, info.seed)] as const),
  ...corpusTexts().map((name) => [name, join(corpusFolder ?? '', name)] as const),
];

function read(path: string, declared?: Declared, cut = false): { tree: Report; file: VFile } {
  const file = new VFile({ path, value: readFileSync(path) });
  const tree = parse(file, declared, cut);
  identify(tree, { tree: undefined, ended: [] }, '', file);
  return { tree, file };
}

test.each(texts)('what is proposed of %s, once declared, gives the same ids and no new warning', (_, path) => {
  for (const cut of [false, true]) {
    const proposed = read(path, undefined, cut);
    const { lines } = readLines(new VFile({ path, value: readFileSync(path) }), cut);
    const declared = read(path, declarationOf(lines, proposed.tree, proposed.file), cut);
    expect(idsOf(declared.tree)).toEqual(idsOf(proposed.tree));
    expect(declared.file.messages.map(String)).toEqual(proposed.file.messages.map(String));
  }
});

test('the works that report.json declares are found without it', () => {
  for (const { info } of readProjects()) {
    const outline = (declared?: Declared): unknown => {
      const { tree, file } = read(join(root, info.seed), declared);
      return outlineOf(tree, file).works.map(({ id, title, line, parts }) => ({ id, title, line, parts: parts.map((part) => part.line) }));
    };
    expect(outline()).toEqual(outline(info));
  }
});
