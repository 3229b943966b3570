import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterAll, describe, expect, test } from 'vitest';
import { outlineOf } from '#report/outline-of.ts';
import { parse } from '#report/parse.ts';
import { heard } from './checks/heard.ts';
import { outlineTree } from './outline-tree.ts';
import { printOutline } from './print-outline.ts';
import { root } from './root.ts';

const folder = mkdtempSync(join(tmpdir(), 'tree-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = [
  ...[
    '政府工作报告',
    '各位代表：',
    '现在报告工作。',
    '一、上一年的工作',
    '上一年做了许多。',
    '（一）修路',
    '1．修大路',
    '大路修好了。',
    '2．修小路',
    '小路也修好了。',
  ],
  ...['（二）造桥', '桥造好了。', '二、新一年的安排', '1．办学', '学要办好。', '2．治水', '水要治好。', '结束语', '让我们携手同心。'],
].join('\n');

const tree = [
  '     1 r  政府工作报告',
  '     4   一、上一年的工作',
  '     6     （一）修路',
  '     7       1．修大路',
  '     9       2．修小路',
  '    11     （二）造桥',
  '    13   二、新一年的安排',
  '    14     1．办学',
  '    16     2．治水',
  '    18   ? 结束语',
  '',
].join('\n');

function treeOf(value: string): string {
  const file = new VFile({ value });
  return outlineTree(outlineOf(parse(file), file));
}

describe('the tree of an outline', () => {
  test('has every heading at its depth, behind its line, and marks what is only proposed', () => {
    expect(treeOf(text)).toBe(tree);
  });

  test('names works, and those without a title', () => {
    expect(treeOf(`${text}\n附件\n清单\n一、修路\n修好。`)).toMatch(
      /^ {5}1 \? r {2}政府工作报告\n[^]*\n {4}20 \? a {2}附件 清单\n {4}22 {3}一、修路\n$/,
    );
    expect(treeOf('路要修好。')).toBe('     1 r  (no title)\n');
  });
});

describe('an outline is printed', () => {
  const name = '报 告.txt';
  writeFileSync(join(folder, name), text);

  test.each([
    [true, tree],
    [false, expect.stringMatching(/^\{\n {2}"works": \[/) as string],
  ])('as a tree for a person, as JSON for a program (%s)', async (isTree, stdout) => {
    expect(await heard(() => printOutline(name, folder, { join: false, tree: isTree }))).toMatchObject({ status: 0, stdout });
  });

  const hasScript = spawnSync('script', ['--version']).status === 0;
  test.runIf(hasScript)('as a tree on a terminal', () => {
    const command = `"${process.execPath}" scripts/outline.ts "${name}"`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });
    expect(stdout.replaceAll('\r\n', '\n')).toContain(tree);
  });
});
