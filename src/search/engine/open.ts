import type { TermsData } from '../format.ts';
import { conceptsIn } from './concepts.ts';
import type { Options } from './contract.ts';
import type { Corpus } from './corpus.ts';
import { addAliases, toCorpus } from './corpus.ts';
import { load } from './data.ts';
import type { English } from './english.ts';
import type { Stage } from './present.ts';
import type { Query } from './query.ts';
import { readQuery } from './query.ts';
import type { Heard, Sounding } from './sound.ts';

interface Chinese extends Pick<TermsData, 'topics'> {
  corpus: Corpus;
  /** The slugs of concepts; of one without a page nothing. */
  entries: (string | undefined)[];
}

/** A query that has been read, and what it is asked of. */
export interface Ready extends Chinese {
  query: Query;
  stage: Stage;
}

let chinese: Promise<Chinese> | undefined;
let english: English | undefined;
let soundings: Sounding[] | undefined;
let hasAliases = false;

/** Returns the Chinese text and the termbase, loaded once; after a failure they are asked for again. */
export async function open(): Promise<Chinese> {
  chinese = chinese || read();
  try {
    return await chinese;
  } catch (error) {
    chinese = undefined;
    throw error;
  }
}

async function read(): Promise<Chinese> {
  const [data, terms] = await Promise.all([load('zh'), load('terms')]);
  const corpus = toCorpus(data, terms);
  const entries = terms.entries.split(' ').map((slug) => (slug === '' || slug === '-' ? undefined : slug));
  return { corpus, entries, topics: terms.topics };
}

/** Loads the English too, so that every hit comes with both languages. Asked for by itself where a query needs it. */
export async function loadEnglish(): Promise<void> {
  await openEnglish();
}

async function openEnglish(): Promise<English> {
  const [data, { corpus }, { toEnglish }] = await Promise.all([load('en'), open(), import('./latin.ts')]);
  return (english = english || toEnglish(data, corpus));
}

/** Returns the stage of a text that is open, with as much English as has been loaded. */
export function stageOf({ corpus }: Chinese, { locale = 'zh' }: Options): Stage {
  return { corpus, english, locale, concepts: [] };
}

/** Reads a query and loads what it needs. */
export async function prepare(typed: string, options: Options): Promise<Ready> {
  const opened = await open();
  const query = readQuery(wellFormed(typed), opened.corpus.variants);
  // What is read aloud comes with the first query in Latin letters, whether that needs it or not.
  if (options.locale === 'en' || query.hasLatin) await Promise.all([openEnglish(), query.hasLatin && load('sound')]);
  let concepts = query.tokens.length > 0 ? conceptsIn(opened.corpus, english, query) : [];
  if (concepts.length === 0 && query.hasHan && !stands(opened.corpus, query.joined)) {
    await openAliases();
    concepts = conceptsIn(opened.corpus, english, query);
  }
  return { ...opened, query, stage: { ...stageOf(opened, options), concepts } };
}

function stands({ pages }: Corpus, joined: string): boolean {
  return pages.some(({ folded }) => folded.text.indexOf(joined) >= 0);
}

/** Loads the words for concepts that the text does not have; where they do not come, the search knows fewer names. */
async function openAliases(): Promise<void> {
  const [aliases, { corpus }] = await Promise.all([load('aliases').catch(() => undefined), open()]);
  if (!aliases || hasAliases) return;
  hasAliases = true;
  addAliases(corpus, aliases);
}

/** Adds the English to what is ready. */
export async function addEnglish({ stage }: Ready): Promise<void> {
  stage.english = await openEnglish();
}

/** Returns what a query may be heard as; nothing if it is not in Latin letters. */
export async function listen({ corpus, topics, query: { raw, hasHan, hasLatin } }: Ready): Promise<Heard[]> {
  if (hasHan || !hasLatin) return [];
  const [data, { hear, lettersOf, toSoundings }] = await Promise.all([load('sound'), import('./latin.ts')]);
  soundings = soundings || toSoundings(corpus, data, topics);
  return hear(soundings, lettersOf(raw));
}

/** Returns a text in which half of a surrogate pair, which is no character, stands as the sign for that. */
export function wellFormed(text: string): string {
  return String(text).replace(/[\ud800-\udbff](?![\udc00-\udfff])|([^\ud800-\udbff]|^)[\udc00-\udfff]/g, '$1\ufffd');
}
