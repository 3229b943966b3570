import type { Line } from '../from-text.ts';

const title =
  /^(?:附(?:件[\d一二三四五六七八九十]*)?[：:\s]*)?(?:[^。，；：:]{0,24}(?:名词|术语|用语|词语|词汇|概念|缩略语)及?(?:解释|注释|说明|释义)|[（(《【]?(?:注释|注解|附注|尾注|释义))[）)》】]?[：:]?$/u;
const note = /^注[：:]?$/u;
const annex = /^附件[\s\d０-９一二三四五六七八九十]*[：:]?$/u;
const circled = /^[①-⑳㉑-㊿]/u;
const anyCircled = /[①-⑳㉑-㊿]/gu;

/**
 * Returns the lines of notes: from a line such as 名词解释 to the end of the text or an annex, and lines that begin with a sign such
 * as ① to which an earlier line refers.
 */
export function findNotes(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let within = false;
  lines.forEach(({ value }, at) => {
    if (annex.test(value)) within = false;
    if (at > lines.length / 3 && (title.test(value) || note.test(value))) within = true;
    if (within) found.add(at);
  });
  const called = new Set<string>();
  lines.forEach(({ value }, at) => {
    const sign = circled.exec(value)?.[0];
    if (sign !== undefined && called.has(sign)) found.add(at);
    for (const [inside] of value.slice(1).matchAll(anyCircled)) if (inside !== sign) called.add(inside);
  });
  return found;
}
