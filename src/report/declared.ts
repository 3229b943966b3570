/** What an editor declares of a report in its `report.json`, as far as its structure is concerned. */
export interface Declared {
  works: readonly DeclaredWork[];
  placements: readonly { opens: string; under: string }[];
  headings: readonly { opens: string; kind: 'part' | 'section' | 'measure' }[];
  /** Whether lines that a program cut in mid-sentence are joined; not, unless said. */
  joinLines?: boolean | undefined;
}

/** One work: it opens at the words of its title lines, or of its first line if it has no title. */
export interface DeclaredWork {
  id: string;
  title: readonly string[];
  /** What joins the title lines, all of them or each with the next; a space unless said otherwise. */
  join?: string | readonly string[] | undefined;
  opens?: string | undefined;
}
