import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { fromText } from '../from-text.ts';
import { findNotes } from './notes.ts';

/** Returns the lines of the text that are found to be notes, from 0. */
function found(text: string): number[] {
  return [...findNotes(fromText(text, new VFile()).lines)].sort((a, b) => a - b);
}

const body = '甲县报告\n一、修路\n路已修好。\n二、造桥\n桥已造好。';

describe('notes', () => {
  test.each([
    ['名词解释', [5, 6, 7]],
    ['名词注释：', [5, 6, 7]],
    ['附件：名词解释', [5, 6, 7]],
    ['附：有关名词解释', [5, 6, 7]],
    ['《报告》名词解释', [5, 6, 7]],
    ['（部分名词解释）', [5, 6, 7]],
    ['报告中有关用语说明', [5, 6, 7]],
    ['注释', [5, 6, 7]],
    ['注：', [5, 6, 7]],
    ['关于名词解释的办法', []],
    ['注释的路', []],
  ])('stand under %s', (title, lines) => {
    expect(found(`${body}\n${title}\n一、通路：车能走的路。\n二、通桥：人能过的桥。`)).toEqual(lines);
  });

  test('end where an annex begins', () => {
    expect(found(`${body}\n名词解释\n1.通路：车能走的路。\n附件1\n一、任务表`)).toEqual([5, 6]);
  });

  test('do not begin at the front of a text', () => {
    expect(found(`注释\n${body}\n三、栽树\n树已栽好。`)).toEqual([]);
  });

  test('begin with a sign that the text has behind a word', () => {
    expect(found('一、修路①\n路已修好②。\n① 车能走的路。\n② 人能走的路。\n③ 没有的路。')).toEqual([2, 3]);
  });

  test('are not the items of a list', () => {
    expect(found('一、修路\n① 甲路\n② 乙路')).toEqual([]);
  });
});
