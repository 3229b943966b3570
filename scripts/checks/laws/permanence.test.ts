import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { Declared } from '#report/declared.ts';
import { fromFiles } from '#report/from-files.ts';
import { identify } from '#report/identify.ts';
import { idsOf } from '#report/ids.ts';
import type { Outline } from '#report/outline.ts';
import { parse } from '#report/parse.ts';
import type { EndedId, Register } from '#report/register.ts';
import { segmentsInTextOrder } from '#report/to-text.ts';
import { toFiles } from '#report/to-files.ts';
import type { Report } from '#report/types.ts';
import { isId } from '#address/grammar.ts';
import { similarity } from '#text/similarity.ts';
import { readProjects } from '../../project.ts';
import { root } from '../../root.ts';

const project = readProjects().find(({ slug }) => slug === 'wenzhou-2018');
const seed = readFileSync(join(root, 'seeds/wenzhou-2018.txt'), 'utf8');
const first: Register = { tree: split(seed, { tree: undefined, ended: [] }).tree, ended: [] };

interface Split {
  tree: Report;
  ended: EndedId[];
  file: VFile;
}

function split(text: string, register: Register, declared: Declared | null = project?.info ?? null): Split {
  const file = new VFile({ path: 'seed.txt', value: new TextEncoder().encode(text) });
  const tree = parse(file, declared ?? undefined);
  return { tree, ended: identify(tree, register, 'hash', file), file };
}

/** A register as the next split reads it: through the files on disk. */
function published({ tree, ended }: Pick<Split, 'tree' | 'ended'>): Register {
  const files = toFiles(tree, { file: 'x', sha256: '0' }, ended, () => '');
  const words = [...files].flatMap(([path, text]) =>
    path.startsWith('zh/') ? Object.entries(JSON.parse(text) as Record<string, string>) : [],
  );
  return { tree: fromFiles(JSON.parse(files.get('outline.json') ?? '') as Outline, new Map(words)), ended };
}

const wordsById = (tree: Report): Map<string, string> => new Map(segmentsInTextOrder(tree).map(({ id, value }) => [id, value]));

/** What an edit of the seed did to its ids. */
function edit(
  change: (text: string) => string,
  register = first,
): { vanished: string[]; added: string[]; ended: EndedId[]; words: Map<string, string> } {
  const changed = change(seed);
  expect(changed).not.toBe(seed);
  const result = split(changed, register);
  const before = wordsById(register.tree as Report);
  const words = wordsById(result.tree);
  for (const [id, now] of words) {
    expect(isId(id), id).toBe(true);
    const old = before.get(id);
    if (old !== undefined) expect(similarity(old, now), `${id} silently shows other words`).toBeGreaterThanOrEqual(0.45);
  }
  const vanished = [...before.keys()].filter((id) => !words.has(id));
  for (const id of vanished)
    expect(
      result.ended.map((entry) => entry.id),
      `${id} ends without a record`,
    ).toContain(id);
  const again = split(changed, published(result));
  expect(idsOf(again.tree), 'splitting again changes nothing').toEqual(idsOf(result.tree));
  expect(again.ended).toEqual(result.ended);
  return { vanished, added: [...words.keys()].filter((id) => !before.has(id)), ended: result.ended, words };
}

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('a corrected seed keeps its ids', () => {
  test('a typo mended', () => {
    expect(edit(replace('山、江、海具利', '山、江、海俱利'))).toMatchObject({ vanished: [], added: [] });
  });

  test('stray spaces removed', () => {
    expect(
      edit((text) =>
        text
          .replace(/ (?=\d)/g, '')
          .replace(/ +$/gm, '')
          .replace(/^ +/gm, ''),
      ),
    ).toMatchObject({ vanished: [], added: [] });
  });

  test('missing blank lines added', () => {
    expect(edit((text) => text.replace(/([^\n])\n([^\n])/g, '$1\n\n$2'))).toMatchObject({ vanished: [], added: [] });
  });

  test('a paragraph inserted: behind, before and at the end', () => {
    const paragraph = '新增的一段文字，讲的是别的事情，与前后两段都不相干。';
    const behind = edit(replace('\n\n今年以来，市委常委会', `\n\n${paragraph}\n\n今年以来，市委常委会`));
    expect(behind).toMatchObject({ vanished: [], added: ['r1.a2.s1'] });
    const before = edit(replace('\n\n15年前召开的', `\n\n${paragraph}\n\n15年前召开的`));
    expect(before).toMatchObject({ vanished: [], added: ['r1.a0.s1'] });
    const last = edit(replace('\n\n（一）践行新思想', `\n\n${paragraph}\n\n（一）践行新思想`));
    expect(last).toMatchObject({ vanished: [], added: ['r3.b.s1'] });
    const bare = edit(replace('\n\n（二）改革开放纵深推进', `\n\n${paragraph}\n\n（二）改革开放纵深推进`));
    expect(bare).toMatchObject({ vanished: [], added: ['r1.1.a.s1'] });
  });

  test('a sentence inserted: between two, before the first, and again', () => {
    const sentence = '这里忽然插进一句完全无关的话。';
    const between = (text: string): string => text.replace('严厉整治涉企服务', `${sentence}严厉整治涉企服务`);
    expect(edit(between)).toMatchObject({ vanished: [], added: ['r1.4.s2a'] });
    expect(edit(replace('部署开展“营商环境提升年”', `${sentence}部署开展“营商环境提升年”`))).toMatchObject({
      vanished: [],
      added: ['r1.4.s0a'],
    });
    const second = published(split(between(seed), first));
    const both = (text: string): string => between(text).replace(sentence, `另有一段说明文字置于其前。${sentence}`);
    expect(edit(both, second).added).toEqual(['r1.4.s2aa']);
  });

  test('a sentence split in two', () => {
    const { vanished, added } = edit(replace('查处破坏营商环境问题113个、问责156人，各类', '查处破坏营商环境问题113个、问责156人。各类'));
    expect(vanished).toEqual([]);
    expect(added).toEqual(['r1.4.s3a']);
  });

  test('a paragraph deleted', () => {
    const line = seed.split('\n')[18] ?? '';
    const { vanished, added, ended } = edit(replace(`${line}\n\n`, ''));
    expect(vanished).toEqual(['r1.c.s1', 'r1.c.s2']);
    expect(added).toEqual([]);
    expect(ended.map(({ id, why, to }) => [id, why, to])).toEqual([
      ['r1.c', 'withdrawn', null],
      ['r1.c.s1', 'withdrawn', null],
      ['r1.c.s2', 'withdrawn', null],
    ]);
  });

  test('two sentences merged', () => {
    const { vanished, added, ended } = edit(
      replace('着力打造一流的营商环境。全面优化政务环境', '着力打造一流的营商环境，全面优化政务环境'),
    );
    expect(vanished).toHaveLength(1);
    expect(added).toEqual([]);
    const [id = ''] = vanished;
    const heir = id === 'r1.4.s1' ? 'r1.4.s2' : 'r1.4.s1';
    expect(ended).toEqual([{ id, why: 'merged', to: heir, words: wordsById(first.tree as Report).get(id), since: 'hash' }]);
  });

  test('an id is never used again', () => {
    const gone = published(split(seed.replace('启动首轮18个市直单位党组织巡察。', ''), first));
    const { added } = edit(replace('启动首轮18个市直单位党组织巡察。', '一句与从前毫无关系的新话。'), gone);
    expect(gone.ended.map(({ id }) => id)).toEqual(['r1.6.s9']);
    expect(added).toEqual(['r1.6.s8a']);
  });

  test('a number that stands before other words stops the split, until it is declared renumbered', () => {
    const renumbered = (text: string): string =>
      text
        .replace('（六）从严治党切实加强', '（七）从严治党切实加强')
        .replace('（五）民生福祉不断提升', '（六）民生福祉不断提升')
        .replace('\n\n（六）民生福祉', '\n\n（五）数字经济加速起跑。新的一节讲的是另外的事情，此前没有讲过。\n\n（六）民生福祉');
    expect(() => split(renumbered(seed), first)).toThrow(/r1\.5 now stands before other words/);
    const declared: EndedId[] = ['r1.5', 'r1.6'].map((id) => ({ id, why: 'renumbered', to: null, words: '' }));
    const { ended, words } = edit(renumbered, { tree: first.tree, ended: declared });
    expect(words.get('r1.5b.s0')).toBe('（五）数字经济加速起跑。');
    expect(words.get('r1.6b.s0')).toBe('（六）民生福祉不断提升。');
    expect(ended.find(({ id }) => id === 'r1.5')).toMatchObject({ why: 'renumbered', to: 'r1.6b' });
    expect(ended.find(({ id }) => id === 'r1.6.s3')).toMatchObject({ why: 'renumbered', to: 'r1.7.s3' });
  });

  test('a heading in other words keeps its id, and a warning says so', () => {
    const { tree, ended, file } = split(seed.replace('（一）比质量。', '（一）论水平。'), first);
    expect(wordsById(tree).get('s2.1.s0')).toBe('（一）论水平。');
    expect(ended).toEqual([]);
    expect(file.messages.map(({ ruleId, reason }) => `${ruleId ?? ''}: ${reason}`).filter((message) => message.includes('s2.1'))).toEqual([
      expect.stringContaining('heading-changed: s2.1.s0 now shows other words (“（一）论水平。”, until now “（一）比质量。”)'),
    ]);
  });

  test('a title that was taken out and comes back has its id again, and a warning says so if it has other words', () => {
    const body = '第一段讲的是改革开放。第二句讲的是别的事情。';
    const register = (text: string, before: Register): Register => published(split(text, before, null));
    const without = register(body, register(`工作报告\n${body}`, { tree: undefined, ended: [] }));
    expect(without.ended).toEqual([{ id: 'r.s0', why: 'withdrawn', to: null, words: '工作报告', since: 'hash' }]);
    const rules = (text: string): (string | undefined)[] => split(text, without, null).file.messages.map(({ ruleId }) => ruleId);
    expect(register(`工作报告\n${body}`, without).ended).toEqual([]);
    expect(rules(`工作报告\n${body}`)).not.toContain('heading-changed');
    expect(rules(`别的题目\n${body}`)).toContain('heading-changed');
  });
});
