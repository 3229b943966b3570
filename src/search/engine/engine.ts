import type { Engine } from './contract.ts';
import type { Load } from './data.ts';
import { droppedFrom } from './dropped.ts';
import { hasSource, isQuotation, isSentence } from './is-quotation.ts';
import { mayBeAddress } from './may-be-address.ts';
import { toMeant } from './meant.ts';
import { textsOf, wellFormed } from './open.ts';
import { search } from './search.ts';

/** Returns an engine that answers from the texts which files hold. */
export function createEngine(load: Load): Engine {
  const texts = textsOf(load);
  const { open, openEnglish, stageOf, prepare, listen } = texts;
  return {
    search: (typed, options = {}) => search(texts, typed, options),

    async findAddress(typed, options = {}) {
      const opened = await open();
      if (!mayBeAddress(typed, opened.corpus)) return [];
      const { addressesIn } = await import('./address.ts');
      return addressesIn(wellFormed(typed), stageOf(opened, options));
    },

    async findMissing(typed, options = {}) {
      const opened = await open();
      if (!mayBeAddress(typed, opened.corpus)) return [];
      const { addressesIn, missingIn } = await import('./address.ts');
      const stage = stageOf(opened, options);
      return addressesIn(wellFormed(typed), stage).length > 0 ? [] : missingIn(wellFormed(typed), stage);
    },

    async checkQuotation(typed, options = {}) {
      const opened = await open();
      if (options.locale === 'en' || /[a-z]{2,}/i.test(typed)) await openEnglish();
      const stage = stageOf(opened, options);
      if (!isQuotation(typed) && !hasSource(typed) && !isSentence(typed, stage)) return undefined;
      const [{ check }, data] = await Promise.all([import('./quotation.ts'), texts.quotation()]);
      return check(wellFormed(typed), stage, data);
    },

    async suggest(typed, options = {}) {
      const ready = await prepare(typed, options);
      const { corpus, entries, query, stage } = ready;
      const heard = (await listen(ready)).flatMap(({ concept }) => (concept === undefined ? [] : [concept]));
      const [token] = query.tokens;
      const within =
        token && query.hasHan
          ? corpus.terms.flatMap((words, concept) => (words.some((word) => word.indexOf(token.folded) >= 0) ? [concept] : []))
          : stage.english?.naming(query.raw) || [];
      return [...new Set([...stage.concepts, ...heard, ...within])].slice(0, 8).map((concept) => toMeant(stage, entries, concept));
    },

    findNear: async (typed, options = {}) => {
      const ready = await prepare(typed, options);
      return (await import('./near.ts')).nearTo(ready);
    },

    findFigures: async (typed, options = {}) => (await import('./figures.ts')).findFigures(load, typed, options),
    gather: async (wanted, options = {}) => (await import('./gathered.ts')).gatheredFor(texts, wanted, options),
    leftOut: (typed) => droppedFrom(wellFormed(typed)),
    loadEnglish: async () => void (await openEnglish()),
  };
}
