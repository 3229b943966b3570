import { isHeadingId } from '#address/grammar.ts';
import { parentOf } from '#address/within.ts';

/**
 * Returns sentences in both languages with a line break before a heading and before a paragraph. The paragraph that goes on
 * from its heading has one too, for the data of the search does not tell.
 */
export function linesOf(all: readonly { id: string; zh: string }[], english: readonly (string | undefined)[]): { zh: string; en: string } {
  const lines = { zh: '', en: '' };
  all.forEach(({ id, zh }, step) => {
    const before = step > 0 ? (all[step - 1]?.id ?? id) : undefined;
    const isNew = before !== undefined && (parentOf(before) !== parentOf(id) || isHeadingId(before));
    const en = english[step];
    lines.zh += (isNew ? '\n' : '') + zh;
    if (en) lines.en += (lines.en && (isNew ? '\n' : ' ')) + en;
  });
  return lines;
}
