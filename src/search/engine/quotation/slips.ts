import type { QuotationData } from '../../format.ts';
import { notePath } from '#address/note-path.ts';
import type { Variants } from '#text/fold.ts';
import type { Slip } from '../contract.ts';
import { pageAt } from '../data.ts';
import type { Sentence } from '../corpus.ts';
import type { Stage } from '../present.ts';
import type { Step } from './compare.ts';
import { compare, costOf } from './compare.ts';
import type { Span } from './exact.ts';
import type { Source } from './source.ts';
import { sentenceAt } from './source.ts';

/** A slip of the source within a stretch: what to put where, by offsets in the stretch. */
interface Edit {
  from: number;
  to: number;
  meant: string;
  slip: Slip;
}

/** What was typed beside the words that it means: those of the text, mended where the reader has them so. */
export interface Mended {
  text: string;
  steps: Step[];
  slips: Slip[];
}

/** Returns what was typed against a stretch of the text, with each slip that the reader has as it was meant mended. */
export function mend(typed: string, source: Source, span: Span, stage: Stage, data: QuotationData['slips'], anyMarks: boolean): Mended {
  const variants: Variants = source.lang === 'zh' ? stage.corpus.variants : new Map<string, string>();
  const stepsTo = (text: string): Step[] => compare(typed, text, source.lang, variants, anyMarks);
  const text = source.text.slice(...span);
  let best: Mended = { text, steps: stepsTo(text), slips: [] };
  if (source.lang === 'en' || costOf(best.steps) === 0) return best;
  // From the last to the first, so that the offsets of those before stay right.
  for (const { from, to, meant, slip } of editsIn(source, span, stage, data)) {
    const mended = best.text.slice(0, from) + meant + best.text.slice(to);
    const steps = stepsTo(mended);
    if (costOf(steps) < costOf(best.steps)) best = { text: mended, steps, slips: [slip, ...best.slips] };
  }
  return best;
}

function editsIn(source: Source, [start, end]: Span, { locale }: Stage, data: QuotationData['slips']): Edit[] {
  const edits: Edit[] = [];
  for (let number = sentenceAt(source, start); number <= sentenceAt(source, end - 1); number++) {
    const { id, zh, page } = source.sentences[number] as Sentence;
    for (const [printed, meant, anchor] of data[page.slug]?.[id] || []) {
      const { from, to, put } = least(printed, meant);
      const at = (source.starts[number] as number) + zh.indexOf(printed) - start;
      if (zh.indexOf(printed) < 0 || at + from < 0 || at + to > end - start) continue;
      edits.push({ from: at + from, to: at + to, meant: put, slip: { printed, meant, url: pageAt(`${locale}/${notePath(anchor)}`) } });
    }
  }
  return edits.sort((a, b) => b.from - a.from);
}

/** The least that makes one of the other: what stands at both ends of both stays. */
function least(printed: string, meant: string): { from: number; to: number; put: string } {
  let from = 0;
  while (from < Math.min(printed.length, meant.length) && printed.charAt(from) === meant.charAt(from)) from++;
  let same = 0;
  while (
    same < Math.min(printed.length, meant.length) - from &&
    printed.charAt(printed.length - 1 - same) === meant.charAt(meant.length - 1 - same)
  )
    same++;
  return { from, to: printed.length - same, put: meant.slice(from, meant.length - same) };
}
