/** What is put into a text in the place of a stretch of it, by offsets in UTF-16 code units. */
export interface Edit {
  from: number;
  to: number;
  put: string;
}

/** Returns a text with edits, which are in its order; those within a stretch that has gone are gone with it. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let [all, at] = ['', 0];
  for (const { from, to, put } of edits) {
    if (from < at) continue;
    all += text.slice(at, from) + put;
    at = to;
  }
  return all + text.slice(at);
}
