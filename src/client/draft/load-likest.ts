import type { KnownTexts } from '#draft/contract.ts';
import { readDraft } from '#draft/reading/read-draft.ts';
import { toKnownTexts } from '#draft/texts.ts';
import { openEngine } from '../search/open-engine.ts';
import type { DraftReport, DraftSetting } from './setting.ts';

/** No more pieces of a draft than this are looked up, no more reports are taken for a piece, and no more are loaded. */
const most = { pieces: 40, ofPiece: 3, reports: 12 };

/** What is shorter says little of where it is from; what is longer says no more. In characters. */
const span = { from: 8, to: 240 };

/** Returns the texts of the reports, of many, that a draft names or that it is likest to; rejects where they cannot be had. */
export async function loadLikest(draft: string, isMarkdown: boolean, { base, reports }: DraftSetting): Promise<KnownTexts> {
  const { likest, textsOf } = await openEngine(base);
  if (!likest || !textsOf) throw new Error('The engine has no texts of some reports. Build the page and the engine together.');
  const ranks = await Promise.all(piecesOf(draft, isMarkdown).map((piece) => likest(piece)));
  const slugs = chooseReports(namedIn(draft, reports), ranks);
  const wanted = slugs.length > 0 ? slugs : reports.slice(0, 1).map(({ slug }) => slug);
  return toKnownTexts(await textsOf(wanted), reports);
}

/** Returns the pieces of a draft by which its reports are looked up: its quotations, then its paragraphs, the longest first. */
export function piecesOf(draft: string, isMarkdown: boolean): string[] {
  const quotations = readDraft(draft, [], isMarkdown).quotations.map(({ text }) => text);
  const byLength = (texts: readonly string[]): string[] =>
    texts
      .map((text) => text.trim())
      .filter(({ length }) => length >= span.from)
      .sort((a, b) => b.length - a.length);
  const pieces = [...byLength(quotations), ...byLength(draft.split('\n'))].map((text) => text.slice(0, span.to));
  return [...new Set(pieces)].slice(0, most.pieces);
}

/** Returns the slugs of the reports that a draft calls by their names. */
export function namedIn(draft: string, reports: readonly Pick<DraftReport, 'slug' | 'name'>[]): string[] {
  const plain = draft.toLowerCase();
  return reports
    .filter(({ slug, name }) => [slug, name.zh, name.en].some((words) => words.length > 3 && plain.indexOf(words.toLowerCase()) >= 0))
    .map(({ slug }) => slug);
}

/** Returns which reports are loaded: those that are named, then those that stand first for most pieces. */
export function chooseReports(named: readonly string[], ranks: readonly (readonly string[])[]): string[] {
  const weights = new Map<string, number>();
  for (const slugs of ranks)
    slugs.slice(0, most.ofPiece).forEach((slug, rank) => weights.set(slug, (weights.get(slug) ?? 0) + 1 / (rank + 1)));
  const likest = [...weights].sort((a, b) => b[1] - a[1]).map(([slug]) => slug);
  return [...new Set([...named, ...likest])].slice(0, most.reports);
}
