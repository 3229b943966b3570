import type { Cited } from '#citation/references.ts';

/** How deep a heading stands: 0 is the title of a work, 1 a part, 2 a section, 3 a measure. */
export type Depth = 0 | 1 | 2 | 3;

/** One sentence, or one whole heading, in both languages. */
export interface Line {
  id: string;
  zh: string;
  /** Empty where nobody has translated it. */
  en: string;
  /** Of a heading: how deep it stands. */
  heading?: Depth;
  /** Whether a line of its own begins with it. What follows a heading and does not open runs in behind it. */
  opens: boolean;
}

/** Words of a report, of any length: a sentence, a range, a measure, a section, a whole work. */
export interface Passage {
  kind: 'passage';
  /** The slug of its report. */
  report: string;
  /** The id of a place, or of a range as a fragment names it: r2.3.1.s2-r2.3.1.s4. */
  id: string;
  /** The place as it is printed in each language: R2.3.1 第2句, R2.3.1 s2. */
  printed: Record<'zh' | 'en', string>;
  /** The permanent address of the place; none where addresses are provisional. */
  address?: string;
  /** At least one. */
  lines: readonly Line[];
  /** The work it is taken from, as references name it; none where its title or day is not known. */
  source?: Record<'zh' | 'en', Cited>;
}

/** An entry of the glossary: it is ours, and is set so that nobody takes it for words of a report. */
export interface Entry {
  kind: 'entry';
  slug: string;
  zh: { word: string; definition: string };
  en: { word: string; definition: string };
  /** The address of its page; none where addresses are provisional. */
  address?: string;
}

/** A heading by whoever gathers the extract. */
export interface Heading {
  kind: 'heading';
  words: string;
  level: 1 | 2 | 3;
}

/** A line by whoever gathers the extract, one paragraph. */
export interface Own {
  kind: 'own';
  words: string;
}

/** What an extract is made of. */
export type Part = Heading | Own | Passage | Entry;

/** The edition of a report from which passages come. */
export interface Origin {
  /** The slug of the report. */
  report: string;
  name: Record<'zh' | 'en', string>;
  version: string;
  /** The day of the edition, as 2026-11-28. */
  date: string;
  /** The SHA-256 of the text as received, in hexadecimal digits. */
  hash: string;
  /** The permanent address of the report; none where addresses are provisional. */
  address?: string;
}

/** What a document is made from: words of reports in an order, with what somebody puts between them. */
export interface Extract {
  /** Empty where nobody has named it. */
  title: string;
  /** What stands under the title, in our voice: ——温州市委十二届五次全会报告与讲话摘编; none where it says nothing new. */
  under?: string;
  /** Who gathered it, for the properties of the file; empty where nobody says. */
  author: string;
  parts: readonly Part[];
  /** The editions that passages come from, at least one, in the order in which they first occur. */
  origins: readonly Origin[];
}
