/** The grammar of ids: numbers are the speaker's, letters are ours, `s` is a sentence. */
const idPattern = /^([a-z]{1,3})(?:(\d+)(?:\.(\d+[b-z]?))?(?:\.(\d+[b-z]?))?)?(?:\.([a-gjkmnp-ru-z]{1,2}\d*))?(?:\.s(\d+[a-z]*))?$/;

/** The members of an id, as strings: `r2.3.2.s3` is work r, part 2, section 3, measure 2, sentence 3. */
export interface IdParts {
  work: string;
  part?: string;
  section?: string;
  measure?: string;
  paragraph?: string;
  sentence?: string;
}

/** Whether a string is an id. */
export function isId(id: string): boolean {
  return idPattern.test(id);
}

/** The members of an id, or undefined if it is none. */
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

/** The id that members make. */
export function formatId({ work, part, section, measure, paragraph, sentence }: IdParts): string {
  const numbers = [part === undefined ? work : work + part, section, measure, paragraph].filter((member) => member !== undefined);
  return numbers.join('.') + (sentence === undefined ? '' : `.s${sentence}`);
}
