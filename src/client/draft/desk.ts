import type { CheckedDraft, KnownTexts } from '#draft/contract.ts';
import type { Edit } from '#draft/telling/corrected.ts';
import type { Entry, Kind } from '#draft/telling/entries.ts';
import type { Telling } from '#draft/telling/said.ts';
import type { DraftSetting } from './setting.ts';

/** A draft as the page holds it, in memory alone. */
export interface OpenDraft {
  text: string;
  isMarkdown: boolean;
  /** The name of its file; empty where it was pasted. */
  file: string;
  checked: CheckedDraft;
  entries: readonly Entry[];
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
  /** The kind that is shown; undefined for all. */
  filter: () => Kind | undefined;
  choose: (kind: Kind | undefined) => void;
  /** Says words, with what stands behind them. */
  say: (words: string, ...behind: readonly HTMLElement[]) => void;
  /** Carries out edits in the draft, checks it again, says so, and goes to the place. */
  mend: (edits: readonly Edit[], words: string) => void;
  undo: () => void;
  /** Goes to the verdict of an entry by its number, and lights its place. */
  goTo: (number: number) => void;
}
