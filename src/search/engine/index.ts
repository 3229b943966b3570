import type { TermsData } from '../format.ts';
import type { Addressed, Checked, Found, Meant, Missing, Options } from './contract.ts';
import { addressesIn, missingIn } from './address.ts';
import type { Corpus, Page } from './corpus.ts';
import { toCorpus } from './corpus.ts';
import { base, load } from './data.ts';
import type { English } from './english.ts';
import { matchPieces } from './loose.ts';
import type { Answer } from './match.ts';
import { conceptsNamed, matchAll, matchConcept, weigh } from './match.ts';
import type { Stage } from './present.ts';
import { toFound } from './present.ts';
import type { Query } from './query.ts';
import { readQuery } from './query.ts';
import { hasSource, isQuotation, isSentence } from './is-quotation.ts';
import type { Heard, Sounding } from './sound.ts';
import { pageOfOurs, topicsNamed } from './topics.ts';

interface Chinese extends Pick<TermsData, 'entries' | 'topics'> {
  corpus: Corpus;
}

let chinese: Promise<Chinese> | undefined;
let english: English | undefined;
let soundings: Sounding[] | undefined;

async function open(): Promise<Chinese> {
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
  return { corpus, entries: terms.entries, topics: terms.topics };
}

/** Loads the English too, so that every hit comes with both languages. Asked for by itself where a query needs it. */
export async function loadEnglish(): Promise<void> {
  const [data, { toEnglish }] = await Promise.all([load('en'), import('./latin.ts')]);
  english = english || toEnglish(data);
}

/** What a query may be heard as; nothing if it is not in Latin letters. */
async function listen({ corpus, topics }: Chinese, { raw, hasHan, hasLatin }: Query): Promise<Heard[]> {
  if (hasHan || !hasLatin) return [];
  const [data, { hear, lettersOf, toSoundings }] = await Promise.all([load('sound'), import('./latin.ts')]);
  soundings = soundings || toSoundings(corpus, data, topics);
  return hear(soundings, lettersOf(raw));
}

interface Ready extends Chinese {
  query: Query;
  stage: Stage;
}

async function prepare(typed: string, { locale = 'zh' }: Options): Promise<Ready> {
  const { corpus, ...rest } = await open();
  const query = readQuery(wellFormed(typed), corpus.variants);
  if (locale === 'en' || query.hasLatin) await loadEnglish();
  const concepts = query.tokens.length > 0 ? conceptsNamed(corpus, english, query) : [];
  return { corpus, ...rest, query, stage: { corpus, english, locale, concepts } };
}

/** The pages that hold a query. A number is looked for in English only where no Chinese has it: 30,000 is 3万 there. */
async function matches({ corpus, query, stage }: Ready): Promise<Answer[]> {
  const found = matchAll(corpus, query.hasLatin ? stage.english : undefined, query);
  if (found.length > 0 || query.hasLatin || query.words.length === 0) return found;
  await loadEnglish();
  stage.english = english;
  return matchAll(corpus, english, query);
}

/**
 * What holds a query, page by page, the best first: Chinese as an exact substring across marks and sentences,
 * English by words, terms by their other names and their sound; a space means “and”.
 */
export async function search(typed: string, options: Options = {}): Promise<Found[]> {
  const ready = await prepare(typed, options);
  const { corpus, entries, topics, query, stage } = ready;
  if (query.tokens.length === 0) return [];
  const answers = new Map<Page, Answer>();
  const add = (answer: Answer): void => {
    const known = answers.get(answer.page);
    if (!known || known.tier < answer.tier) answers.set(answer.page, answer);
  };
  (await matches(ready)).forEach(add);
  // A term that the text has as it was typed needs no other words for it.
  if (query.hasLatin || answers.size === 0)
    stage.concepts.forEach((concept) => matchConcept(corpus, stage.english, concept, 'term', 3.5).forEach(add));
  const found = order(stage, [...answers.values()]);
  const heard = await listen(ready, query);
  const onTopic = topicsNamed(topics, query, heard, stage);
  const bySound = heardPages(stage, heard, answers);
  // Words that are only begun are less than a term that is read so from end to end.
  const best = found[0];
  const isPlain = best !== undefined && best.how !== 'loose' && (heard[0]?.rank !== 0 || best.score >= 4000);
  const all = isPlain ? [...found, ...bySound] : [...bySound, ...found];
  const named = [...new Set([...stage.concepts, ...plainlyHeard(heard)])];
  if (all.length > 0) return all.concat(entriesOf(named, stage, entries), onTopic);
  if (query.hasHan) return order(stage, matchPieces(corpus, query)).concat(onTopic);
  if (!stage.english || !query.hasLatin) return onTopic;
  const { matchSome, nominate } = await import('./latin.ts');
  const several = query.tokens.length > 1;
  return order(stage, matchSome(corpus, stage.english, query, several ? await nominate(query.raw) : [])).concat(onTopic);
}

function order(stage: Stage, answers: Answer[]): Found[] {
  return answers.map((answer) => toFound(stage, answer, weigh(stage.corpus, answer))).sort((a, b) => b.score - a.score);
}

/** Pages for what was heard: first one page for each, then the others; a page for several things counts for all. */
function heardPages(stage: Stage, heard: readonly Heard[], known: ReadonlyMap<Page, Answer>): Found[] {
  const inText = heard.filter(({ topic }) => topic === undefined);
  const rank = inText[0]?.rank ?? 0;
  const groups = inText
    .filter((one) => one.rank - rank < 3)
    .slice(0, rank < 3 ? 12 : 40)
    .map((one) => toAnswers(stage, one));
  const order: Answer[] = [];
  const open = new Set(groups);
  const taken = new Set<Page>(known.keys());
  while (open.size > 0) {
    const [next] = open;
    const candidates = next?.filter(({ page }) => !taken.has(page)) ?? [];
    const gain = (answer: Answer): number => [...open].filter((group) => group.some(({ page }) => page === answer.page)).length;
    const best = candidates.map((answer) => ({ answer, gain: gain(answer) })).sort((a, b) => b.gain - a.gain)[0]?.answer;
    if (best) {
      order.push(best);
      taken.add(best.page);
    }
    open.forEach((group) => group.some(({ page }) => page === best?.page) && open.delete(group));
    if (next) open.delete(next);
  }
  const rest = groups.reduce<Answer[]>((all, group) => all.concat(group), []).filter(({ page }) => !taken.has(page) && taken.add(page));
  return [...order, ...rest].map((answer, at) => toFound(stage, answer, 1000 - at));
}

function toAnswers(stage: Stage, { concept, sentence, from, to }: Heard): Answer[] {
  const { corpus } = stage;
  if (concept !== undefined) {
    const answers = matchConcept(corpus, stage.english, concept, 'sound', 0);
    return answers.sort((a, b) => b.zh.length - a.zh.length);
  }
  const { page, start } = corpus.sentences[sentence ?? 0] as Corpus['sentences'][number];
  return [{ page, how: 'sound', tier: 0, zh: [[start + from, start + to]], en: new Map() }];
}

/** The concepts whose whole term is what was heard, best of all. */
function plainlyHeard(heard: readonly Heard[]): number[] {
  const [best] = heard;
  if (!best || best.rank % 3 >= 1) return [];
  return heard.flatMap(({ concept, rank }) => (concept !== undefined && rank === best.rank ? [concept] : [])).slice(0, 5);
}

/** The pages of the glossary on concepts, to stand behind what the text has. */
function entriesOf(concepts: readonly number[], stage: Stage, entries: Record<number, string>): Found[] {
  return concepts
    .filter((concept) => entries[concept] !== undefined)
    .map((concept) => {
      const { zh, en, url = '' } = toMeant(stage, entries, concept);
      return pageOfOurs(`glossary/${entries[concept] ?? ''}`, url, zh, en, stage);
    });
}

function toMeant({ corpus, english: data, locale }: Stage, entries: Record<number, string>, concept: number): Meant {
  const slug = entries[concept];
  return {
    zh: corpus.terms[concept]?.[0] ?? '',
    en: data?.terms[concept]?.[0]?.text,
    url: slug === undefined ? undefined : `${base}${locale}/glossary/${slug}/`,
  };
}

/** The places that what was typed names by their addresses: `R2.3.2`, 报告二（三）2, a citation of ours, a link. */
export async function findAddress(typed: string, options: Options = {}): Promise<Addressed[]> {
  const { corpus } = await open();
  return addressesIn(wellFormed(typed), { corpus, english, locale: options.locale ?? 'zh', concepts: [] });
}

/** The nearest places to one that what was typed names by its address, where no report has it: R9.9. */
export async function findMissing(typed: string, options: Options = {}): Promise<Missing[]> {
  const { corpus } = await open();
  const stage: Stage = { corpus, english, locale: options.locale ?? 'zh', concepts: [] };
  return addressesIn(wellFormed(typed), stage).length > 0 ? [] : missingIn(wellFormed(typed), stage);
}

/** Where a quotation stands, and how it differs; undefined if it is from nowhere, or too short and neither a sentence nor a copy of ours. */
export async function checkQuotation(typed: string, options: Options = {}): Promise<Checked | undefined> {
  const { locale = 'zh' } = options;
  const { corpus } = await open();
  if (locale === 'en' || /[a-z]{2,}/i.test(typed)) await loadEnglish();
  const stage: Stage = { corpus, english, locale, concepts: [] };
  if (!isQuotation(typed) && !hasSource(typed) && !isSentence(typed, stage)) return undefined;
  const [{ check }, data] = await Promise.all([import('./quotation.ts'), load('quotation')]);
  return check(wellFormed(typed), stage, data);
}

/** The concepts that may be meant: named, heard, or having what was typed as a part of their name. */
export async function suggest(typed: string, options: Options = {}): Promise<Meant[]> {
  const ready = await prepare(typed, options);
  const { corpus, entries, query, stage } = ready;
  const heard = (await listen(ready, query)).flatMap(({ concept }) => (concept === undefined ? [] : [concept]));
  const [token] = query.tokens;
  const within =
    token && query.hasHan
      ? corpus.terms.flatMap((words, concept) => (words.some((word) => word.indexOf(token.folded) >= 0) ? [concept] : []))
      : [];
  return [...new Set([...stage.concepts, ...heard, ...within])].slice(0, 8).map((concept) => toMeant(stage, entries, concept));
}

/** Half of a surrogate pair is no character. */
function wellFormed(text: string): string {
  return String(text).replace(/[\ud800-\udbff](?![\udc00-\udfff])|([^\ud800-\udbff]|^)[\udc00-\udfff]/g, '$1 ');
}

export type { Addressed, Checked, Found, Meant, Missing, Options } from './contract.ts';
