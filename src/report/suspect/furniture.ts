import type { VFile } from 'vfile';
import type { Line } from '../from-text.ts';
import { findFurniture } from '../structure/furniture.ts';
import { grouped } from './finding.ts';

/** Lines that follow one another, by their indexes. */
export interface Run {
  first: number;
  last: number;
}

const space = /[\s\u00a0\u3000]+/gu;
/** What belongs to furniture beside it and says nothing alone: the rest of a choice of letters, a bracket, when it was put up. */
const beside =
  /^(?:[【】[\]（）()｜|]|加大|增大|减小|放大|缩小|还原|恢复|默认|正常|特大|超大|大|中|小|打印|关闭|分享|收藏)+$|^(?:时间|日期)[：:]\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/u;

/** Returns the runs of lines that a site prints around a text: when it was put up, whence, how large its letters are. */
export function furnitureRuns(lines: readonly Line[]): Run[] {
  const found = new Set(findFurniture(lines));
  const take = (at: number, step: 1 | -1): void => {
    const words = lines[at]?.value.replace(space, '');
    if (words === undefined || found.has(at) || !beside.test(words)) return;
    found.add(at);
    take(at + step, step);
  };
  for (const at of [...found]) {
    take(at + 1, 1);
    take(at - 1, -1);
  }
  const runs: Run[] = [];
  for (const at of [...found].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run.last === at - 1) run.last = at;
    else runs.push({ first: at, last: at });
  }
  return runs;
}

/** Warns of every run of lines that a site prints around a text, by its first and last line. */
export function suspectFurniture(runs: readonly Run[], lines: readonly Line[], file: VFile): void {
  const findings = runs.flatMap(({ first, last }) => {
    const [from, to] = [lines[first], lines[last]];
    if (!from || !to) return [];
    const what = `what a site prints around a text, not like the text itself.`;
    const reason =
      first === last
        ? `“${shortened(from)}” looks like ${what} It is kept as a paragraph; take it out of the text if it is none of its words.`
        : `Lines ${from.position.start.line} to ${to.position.end.line}, “${shortened(from)}” to “${shortened(to)}”, look like ${what} Each is kept as a paragraph; take out of the text what is none of its words.`;
    return [{ at: from.position.start, reason }];
  });
  for (const { at, reason } of grouped(findings)) file.message(reason, at, 'report:page-furniture');
}

function shortened({ value }: Line): string {
  const signs = [...value.replace(space, ' ').trim()];
  return signs.length > 20 ? `${signs.slice(0, 20).join('').trim()}…` : signs.join('');
}
