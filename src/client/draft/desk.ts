import type { CheckedDraft, KnownTexts } from '#draft/contract.ts';
import type { Edit } from '#draft/telling/corrected.ts';
import type { Entry, Kind } from '#draft/telling/entries.ts';
import type { Mended } from '#draft/telling/mended.ts';
import type { Telling } from '#draft/telling/said.ts';
import type { DraftSetting } from './setting.ts';

/** What is shown alone: a kind, or what needs to be looked at. */
export type Filter = Kind | 'look';

/** A draft as the page holds it, in memory alone. */
export interface OpenDraft {
  text: string;
  isMarkdown: boolean;
  /** The name of its file; empty where it was pasted. */
  file: string;
  checked: CheckedDraft;
  entries: readonly Entry[];
  /** What was mended in it on the page. */
  mended: readonly Mended[];
}

/** What lies open on the page of drafts, and what can be done with it. */
export interface Desk {
  readonly setting: DraftSetting;
  /** Returns an element of the frame by its name; the whole page where there is none. */
  part: (name: string) => HTMLElement;
  /** The draft that was checked last; undefined before the first. */
  open: () => OpenDraft | undefined;
  telling: () => Telling;
  texts: () => KnownTexts | undefined;
  /** What is shown alone; undefined for all. */
  filter: () => Filter | undefined;
  choose: (filter: Filter | undefined) => void;
  /** Says words, with what stands behind them. */
  say: (words: string, ...behind: readonly HTMLElement[]) => void;
  /** Carries out edits of some entries in the draft, checks it again, says so, and goes to the first. */
  mend: (edits: readonly Edit[], entries: readonly Entry[], words: string) => void;
  /** Returns whether there is anything to undo. */
  canUndo: () => boolean;
  undo: () => void;
  /** Notes that the draft as it stands was carried away. */
  keep: () => void;
  /** Goes to the verdict of an entry by its number, and lights its place. */
  goTo: (number: number) => void;
}
