/**
 * The grammar of ids (docs/ADDRESS.md): numbers are the speaker's, letters are ours, `s` is a sentence. This room alone
 * knows the shape of an id; every other room asks it.
 */
const idPattern = /^([a-z]{1,3})(?:(\d+)(?:\.(\d+[b-z]?))?(?:\.(\d+[b-z]?))?)?(?:\.([a-gjkmnp-ru-z]{1,2}\d*))?(?:\.s(\d+[a-z]*))?$/;

/** The letters that name a work: `r`, `s`; one to three of them. */
export const workPattern: RegExp = /^[a-z]{1,3}$/;

/** The members of an id, as strings: `r2.3.2.s3` is work r, part 2, section 3, measure 2, sentence 3. */
export interface IdParts {
  work: string;
  part?: string;
  section?: string;
  measure?: string;
  paragraph?: string;
  sentence?: string;
}

/** The kinds of numbered units: 一、 is a part, （一） a section, 一要 a measure. */
export type DivisionKind = 'part' | 'section' | 'measure';

/** What an id names. */
export type IdKind = 'work' | DivisionKind | 'paragraph' | 'sentence';

/** Returns whether a string is an id. */
export function isId(id: string): boolean {
  return idPattern.test(id);
}

/** Returns the members of an id, or undefined if it is none. */
export function parseId(id: string): IdParts | undefined {
  const match = idPattern.exec(id);
  if (!match) return undefined;
  const [, work = '', part, section, measure, paragraph, sentence] = match;
  return {
    work,
    ...(part !== undefined && { part }),
    ...(section !== undefined && { section }),
    ...(measure !== undefined && { measure }),
    ...(paragraph !== undefined && { paragraph }),
    ...(sentence !== undefined && { sentence }),
  };
}

/** Returns the id that members make. */
export function formatId({ work, part, section, measure, paragraph, sentence }: IdParts): string {
  const numbers = [part === undefined ? work : work + part, section, measure, paragraph].filter((member) => member !== undefined);
  return numbers.join('.') + (sentence === undefined ? '' : `.s${sentence}`);
}

/** Returns what an id names; undefined for what is no id, and for part 0 and section 0, which are no units. */
export function kindOfId(id: string): IdKind | undefined {
  const parts = parseId(id);
  if (!parts) return undefined;
  const { part, section, measure, paragraph, sentence } = parts;
  if (sentence !== undefined) return 'sentence';
  if (paragraph !== undefined) return 'paragraph';
  if (measure !== undefined) return 'measure';
  if (section !== undefined) return section === '0' ? undefined : 'section';
  return part === undefined ? 'work' : part === '0' ? undefined : 'part';
}

/** Returns whether an id is that of a sentence or heading. */
export function isSentenceId(id: string): boolean {
  return /\.s\d+[a-z]*$/.test(id);
}

/** Returns whether an id is that of a title or heading, the `s0` of its unit. */
export function isHeadingId(id: string): boolean {
  return id.slice(-3) === '.s0';
}

/** Returns the id of the heading of a unit: `r2.3.s0`. */
export function headingIdOf(unit: string): string {
  return `${unit}.s0`;
}
