import type { Variants } from '#text/fold.ts';
import type { FoundInDraft, FoundQuotation, Stretch } from '../contract.ts';

/** Returns a draft with the forms of characters that stand for their groups, so that names are known in old forms too; every offset stays. */
export function inOneForm(draft: string, variants: Variants): string {
  return draft.replace(/\p{Script=Han}/gu, (sign) => {
    const other = variants.get(sign);
    return other?.length === sign.length ? other : sign;
  });
}

/** Returns what was found in a draft with its words as they stand in another form of it, offset by offset. */
export function withWordsOf(draft: string, { quotations, citations, figures }: FoundInDraft): FoundInDraft {
  const again = <Found extends Stretch>(found: Found): Found => ({ ...found, text: draft.slice(found.from, found.to) });
  const withWithin = (found: FoundQuotation): FoundQuotation => ({ ...again(found), within: found.within.map(withWithin) });
  return { quotations: quotations.map(withWithin), citations: citations.map(again), figures: figures.map(again) };
}
