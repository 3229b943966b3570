import type { QuotationData, TermsData } from '../format.ts';
import { conceptsIn } from './concepts.ts';
import type { Options } from './contract.ts';
import type { Corpus } from './corpus.ts';
import { addAliases, toCorpus } from './corpus.ts';
import type { Load } from './data.ts';
import type { English } from './english.ts';
import type { Stage } from './present.ts';
import type { Query } from './query.ts';
import { readQuery } from './query.ts';
import type { Heard, Sounding } from './sound.ts';

/** The Chinese text, and the pages of the editors that are named beside it. */
export interface Chinese extends Pick<TermsData, 'topics'> {
  corpus: Corpus;
  /** The slugs of concepts; of one without a page nothing. */
  entries: (string | undefined)[];
}

/** A query that has been read, and what it is asked of. */
export interface Ready extends Chinese {
  query: Query;
  stage: Stage;
}

/** The texts that an engine answers from, each made ready when it is first asked for. */
export interface Texts {
  /** Returns the Chinese text and the termbase; after a failure they are asked for again. */
  open: () => Promise<Chinese>;
  /** Returns the English too, so that every hit comes with both languages. */
  openEnglish: () => Promise<English>;
  /** Returns the texts as they are open, with as much English as has been loaded. */
  stageOf: (opened: Chinese, options: Options) => Stage;
  /** Reads a query and loads what it needs. */
  prepare: (typed: string, options: Options) => Promise<Ready>;
  /** Adds the English to what is ready. */
  addEnglish: (ready: Ready) => Promise<void>;
  /** Returns what a query may be heard as; nothing if it is not in Latin letters. */
  listen: (ready: Ready) => Promise<Heard[]>;
  /** Returns what the check of quotations needs beside the texts. */
  quotation: () => Promise<QuotationData>;
}

/** Returns the texts that files hold. */
export function textsOf(load: Load): Texts {
  let chinese: Promise<Chinese> | undefined;
  let english: English | undefined;
  let soundings: Sounding[] | undefined;
  let hasAliases = false;

  const open = async (): Promise<Chinese> => {
    chinese = chinese || read();
    try {
      return await chinese;
    } catch (error) {
      chinese = undefined;
      throw error;
    }
  };

  const read = async (): Promise<Chinese> => {
    const [data, terms] = await Promise.all([load('zh'), load('terms')]);
    const corpus = toCorpus(data, terms);
    const entries = terms.entries.split(' ').map((slug) => (slug === '' || slug === '-' ? undefined : slug));
    return { corpus, entries, topics: terms.topics };
  };

  const openEnglish = async (): Promise<English> => {
    const [data, { corpus }, { toEnglish }] = await Promise.all([load('en'), open(), import('./latin.ts')]);
    return (english = english || toEnglish(data, corpus));
  };

  // Where the words for concepts that the text does not have do not come, the search knows fewer names.
  const openAliases = async (): Promise<void> => {
    const [aliases, { corpus }] = await Promise.all([load('aliases').catch(() => undefined), open()]);
    if (!aliases || hasAliases) return;
    hasAliases = true;
    addAliases(corpus, aliases);
  };

  const stageOf = ({ corpus }: Chinese, { locale = 'zh' }: Options): Stage => ({ corpus, english, locale, concepts: [] });

  return {
    open,
    openEnglish,
    stageOf,
    quotation: () => load('quotation'),
    async prepare(typed, options) {
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
    },
    async addEnglish({ stage }) {
      stage.english = await openEnglish();
    },
    async listen({ corpus, topics, query: { raw, hasHan, hasLatin } }) {
      if (hasHan || !hasLatin) return [];
      const [data, { hear, lettersOf, toSoundings }] = await Promise.all([load('sound'), import('./latin.ts')]);
      soundings = soundings || toSoundings(corpus, data, topics);
      return hear(soundings, lettersOf(raw));
    },
  };
}

function stands({ pages }: Corpus, joined: string): boolean {
  return pages.some(({ folded }) => folded.text.indexOf(joined) >= 0);
}

/** Returns a text in which half of a surrogate pair, which is no character, stands as the sign for that. */
export function wellFormed(text: string): string {
  return String(text).replace(/[\ud800-\udbff](?![\udc00-\udfff])|([^\ud800-\udbff]|^)[\udc00-\udfff]/g, '$1\ufffd');
}
