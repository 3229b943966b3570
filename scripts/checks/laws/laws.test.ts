import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { chineseLabel } from '#edition/headings.ts';
import { fromFiles } from '#report/from-files.ts';
import { identify } from '#report/identify.ts';
import type { Outline } from '#report/outline.ts';
import { parse } from '#report/parse.ts';
import { toFiles } from '#report/to-files.ts';
import { toText } from '#report/to-text.ts';
import { idsOf } from '#report/ids.ts';
import { isId } from '#address/grammar.ts';
import { numeralToNumber } from '#text/numerals.ts';
import { current } from '../../current.ts';
import { splitProjects } from '../../splitting.ts';
import { samples } from './corpus.ts';
import { join } from 'node:path';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe.each(samples)('the laws of the tree: $name', ({ name, bytes, declared, tree }) => {
  test('every character is in exactly one segment or recorded gap', () => {
    expect(toText(tree)).toBe(decode(bytes));
  });

  test('positions point at the words', () => {
    const text = decode(bytes);
    visit(tree, 'segment', ({ value, position }) => {
      expect(text.slice(position.start.offset, position.end.offset)).toBe(value);
    });
  });

  test('it survives JSON', () => {
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  });

  test('it survives content/: the text can be put together again from the files', () => {
    const files = toFiles(tree, { file: 'x', sha256: '0' }, [], () => '');
    const words = [...files]
      .filter(([path]) => path.startsWith('zh/'))
      .flatMap(([, text]) => Object.entries(JSON.parse(text) as Record<string, string>));
    const again = fromFiles(JSON.parse(files.get('outline.json') ?? '') as Outline, new Map(words));
    expect(toText(again)).toBe(decode(bytes));
  });

  test('a label shows the number of its division as it is printed, with both its brackets', () => {
    visit(tree, 'division', ({ kind, label, number, heading }) => {
      const shown = chineseLabel({ kind, label });
      if (label === '') return;
      const [numeral = ''] = /[一二三四五六七八九十百]+|\d+/.exec(shown) ?? [];
      expect(heading.children[0]?.value.startsWith(shown), label).toBe(true);
      expect([...shown.matchAll(/[（(]/g)].length, label).toBe([...shown.matchAll(/[）)]/g)].length);
      expect(numeralToNumber(numeral) ?? Number(numeral), label).toBe(number);
    });
  });

  test('ids are unique and legal', () => {
    const ids = idsOf(tree);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !isId(id))).toEqual([]);
  });

  test('parsing twice gives the same', () => {
    const file = new VFile({ path: name, value: bytes });
    const again = parse(file, declared);
    identify(again, { tree: undefined, ended: [] }, '', file);
    expect(JSON.stringify(again)).toBe(JSON.stringify(tree));
  });
});

test('what lies in content/ is what the seeds give, and splitting again changes nothing', () => {
  for (const { folder, files, stale } of splitProjects()) {
    expect(stale).toEqual([]);
    for (const [path, text] of files) expect(current(join(folder, path)), path).toBe(text);
  }
});
