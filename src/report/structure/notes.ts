import type { Line } from '../from-text.ts';

const title =
  /^(?:附(?:件[\d一二三四五六七八九十]*)?[：:\s]*)?[（(《【]?(?:(?:有关|部分|相关|主要|文中|《?(?:政府工作)?报告》?中?的?)*(?:名词|术语|用语|词语|词汇|概念|缩略语)(?:及?(?:解释|注释|说明|释义))|注释|注解|附注|尾注|释义|名词说明)[）)》】]?[：:]?$/u;
const note = /^注[：:]?$/u;
const circled = /^([①-⑳㉑-㊿])/u;

/**
 * Returns the lines of notes: from a line such as 名词解释 to the end of the text or an annex, and lines that begin with a sign such
 * as ① to which an earlier line refers.
 */
export function findNotes(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const start = lines.findIndex(({ value }, at) => (title.test(value) || note.test(value)) && at > lines.length / 3);
  const annex = lines.findIndex(({ value }, at) => at > start && /^附件[\s\d０-９一二三四五六七八九十]*$/u.test(value));
  if (start >= 0) for (let at = start; at < (annex < 0 ? lines.length : annex); at++) found.add(at);
  lines.forEach(({ value }, at) => {
    const sign = circled.exec(value)?.[1];
    if (sign !== undefined && lines.slice(0, at).some((line) => line.value.indexOf(sign) > 0)) found.add(at);
  });
  return found;
}
