import type { Addressed, Checked, FoundFigure, Gathered, Meant, Missing, Near, Options, Wanted } from './contract.ts';
import { load } from './data.ts';
import { droppedFrom } from './dropped.ts';
import { hasSource, isQuotation, isSentence } from './is-quotation.ts';
import { mayBeAddress } from './may-be-address.ts';
import { toMeant } from './meant.ts';
import { listen, loadEnglish, open, prepare, stageOf, wellFormed } from './open.ts';

export { search } from './search.ts';
export { loadEnglish } from './open.ts';

/** Returns the places that what was typed names by their addresses: `R2.3.2`, 报告二（三）2, a citation of ours, a link. */
export async function findAddress(typed: string, options: Options = {}): Promise<Addressed[]> {
  const opened = await open();
  if (!mayBeAddress(typed, opened.corpus)) return [];
  const { addressesIn } = await import('./address.ts');
  return addressesIn(wellFormed(typed), stageOf(opened, options));
}

/** Returns the nearest places to one that what was typed names by its address, where no report has it: R9.9. */
export async function findMissing(typed: string, options: Options = {}): Promise<Missing[]> {
  const opened = await open();
  if (!mayBeAddress(typed, opened.corpus)) return [];
  const { addressesIn, missingIn } = await import('./address.ts');
  const stage = stageOf(opened, options);
  return addressesIn(wellFormed(typed), stage).length > 0 ? [] : missingIn(wellFormed(typed), stage);
}

/** Returns where a quotation stands, and how it differs; undefined if it is from nowhere, or too short and neither a sentence nor a copy of ours. */
export async function checkQuotation(typed: string, options: Options = {}): Promise<Checked | undefined> {
  const opened = await open();
  if (options.locale === 'en' || /[a-z]{2,}/i.test(typed)) await loadEnglish();
  const stage = stageOf(opened, options);
  if (!isQuotation(typed) && !hasSource(typed) && !isSentence(typed, stage)) return undefined;
  const [{ check }, data] = await Promise.all([import('./quotation.ts'), load('quotation')]);
  return check(wellFormed(typed), stage, data);
}

/** Returns the concepts that may be meant: named, heard, or having what was typed as a part of their name. */
export async function suggest(typed: string, options: Options = {}): Promise<Meant[]> {
  const ready = await prepare(typed, options);
  const { corpus, entries, query, stage } = ready;
  const heard = (await listen(ready)).flatMap(({ concept }) => (concept === undefined ? [] : [concept]));
  const [token] = query.tokens;
  const within =
    token && query.hasHan
      ? corpus.terms.flatMap((words, concept) => (words.some((word) => word.indexOf(token.folded) >= 0) ? [concept] : []))
      : stage.english?.naming(query.raw) || [];
  return [...new Set([...stage.concepts, ...heard, ...within])].slice(0, 8).map((concept) => toMeant(stage, entries, concept));
}

/** Returns the terms and the places that are nearest to a query that the text does not have. */
export async function findNear(typed: string, options: Options = {}): Promise<Near> {
  const { corpus, entries, query, stage } = await prepare(typed, options);
  const [{ nearest }, { resolve }] = await Promise.all([import('./near.ts'), import('./resolve.ts')]);
  const { concepts, sentences } = nearest(corpus, stage.english, query);
  const places = sentences.flatMap((number) => {
    const { id, page } = corpus.sentences[number] as (typeof corpus.sentences)[number];
    return resolve(id, stage, page.slug) || [];
  });
  return { terms: concepts.map((concept) => toMeant(stage, entries, concept)), places };
}

/** Returns the figures of the reports that a query asks for by number, day or kind: 350万, 3.5 million, ≥ 350 万元, target 2018. */
export async function findFigures(typed: string, options: Options = {}): Promise<FoundFigure[]> {
  const [{ figuresFor }, data] = await Promise.all([import('./figures.ts'), load('figures')]);
  return figuresFor(wellFormed(typed), data, options);
}

/** Returns what the site has of the places and concepts that a reader has gathered, in both languages. */
export async function gather(wanted: Wanted, options: Options = {}): Promise<Gathered> {
  return (await import('./gathered.ts')).gatheredFor(wanted, options);
}

/** Returns the signs of a query that are left out, for no search can look for them. */
export function leftOut(typed: string): string[] {
  return droppedFrom(wellFormed(typed));
}

export type { Addressed, Checked, Found, FoundFigure, Meant, Missing, Near, Options, Passage, PlaceOfReport } from './contract.ts';
