import type { WorkNames } from '#address/print.ts';
import { isQuotation } from './is-quotation.ts';
import type { QuotationData } from '../format.ts';
import type { Checked } from './contract.ts';
import type { Stage } from './present.ts';
import { isAttributed, quotedParts } from './quotation/attributed.ts';
import { judgeElided } from './quotation/elided.ts';
import { judgeExact, judgeNearest } from './quotation/judge.ts';
import { readPasted } from './quotation/own-forms.ts';
import type { Reading } from './quotation/readings.ts';
import { readingsOf } from './quotation/readings.ts';
import { settle } from './quotation/settle.ts';
import type { Court } from './quotation/verdict.ts';

/** No text of a page is longer. */
const longest = 60_000;

/** Returns where a quotation comes from, slips and all, and how it differs from the text; undefined if it is from nowhere. */
export function check(query: string, stage: Stage, data: QuotationData): Checked | undefined {
  const text = settle(query.slice(0, longest));
  const works = stage.corpus.pages.reduce<WorkNames>((all, page) => ({ ...all, ...page.works }), {});
  const { pieces, named } = readPasted(text, works);
  const court: Court = { stage, data, named };
  const asItStands = judgeExact({ words: text, isQuoted: false, numbers: [] }, court);
  if (asItStands) return asItStands;
  const hasSource = named.length > 0;
  const found = pieces.reduce<Checked[]>((all, piece) => {
    // What is short, and no quotation beside another, is a label.
    const mayDiffer = pieces.length === 1 || isQuotation(piece);
    const whole = judgePiece(readingsOf(piece, hasSource), court, mayDiffer);
    const checked = whole?.verdict === 'same' ? whole : judgeParts(piece, whole, court) || whole;
    return checked ? [...all, checked] : all;
  }, []);
  // Of several pieces the one that differs most is what the reader wants to know of.
  return found.sort((a, b) => gravityOf(b, stage) - gravityOf(a, stage))[0];
}

function judgePiece(readings: readonly Reading[], court: Court, mayDiffer: boolean): Checked | undefined {
  for (const reading of readings) {
    const checked = judgeExact(reading, court);
    if (checked) return checked;
  }
  let best: Checked | undefined;
  for (const reading of mayDiffer ? readings : []) {
    const checked = judgeElided(reading, court) || judgeNearest(reading, court);
    if (checked && (!best || rankOf(checked) > rankOf(best))) best = checked;
  }
  return best;
}

/** A quoted part of a piece that says around it whose words they are. */
function judgeParts(piece: string, whole: Checked | undefined, court: Court): Checked | undefined {
  for (const part of quotedParts(piece)) {
    // The stop before the closing mark may be the speaker's, or whoever's sentence it stands in.
    const [checked] = [part.words, part.words.replace(/[，,。.]$/, '')]
      .reduce<Checked[]>((all, words) => all.concat(judgePiece(readingsOf(`“${words}”`, true), court, true) || []), [])
      .sort((a, b) => a.changes.length - b.changes.length);
    if (checked && isAttributed(part, checked, whole)) return checked;
  }
  return undefined;
}

const grave = { same: 0, cut: 0, marks: 1, words: 2 };

function rankOf({ verdict, likeness, changes }: Checked): number {
  return (verdict === 'words' ? 0 : 1) + likeness - changes.length / 1000;
}

function gravityOf({ verdict, slips, lang }: Checked, { locale }: Stage): number {
  return grave[verdict] * 4 + (slips.length > 0 ? 2 : 0) + (lang === locale ? 1 : 0);
}
