import type { Found, Options } from './contract.ts';
import { matchConcept } from './concepts.ts';
import type { Page } from './corpus.ts';
import type { Answer } from './match.ts';
import { matchAll } from './match.ts';
import { entriesOf } from './meant.ts';
import type { Ready, Texts } from './open.ts';
import { inOrder, order } from './order.ts';
import type { Stage } from './present.ts';
import type { Heard } from './sound.ts';
import { topicsNamed } from './topics.ts';

/**
 * Returns what of some texts holds a query, page by page, the best first: its very words, across marks and sentences; then terms by
 * their other names and their sound; then all of its words, apart or in other forms. Spaces mean “and”, quotation marks
 * the very words alone.
 */
export async function search(texts: Texts, typed: string, options: Options): Promise<Found[]> {
  const ready = await texts.prepare(typed, options);
  if (ready.query.tokens.length === 0) return [];
  return inOrder(ready.query.isPhrase ? await veryWords(texts, ready) : await anything(texts, ready), options, ready.corpus);
}

async function veryWords(texts: Texts, ready: Ready): Promise<Found[]> {
  const { stage, entries } = ready;
  const found = order(stage, await matches(texts, ready));
  return found.length > 0 ? found.concat(entriesOf(stage.concepts, stage, entries)) : [];
}

async function anything(texts: Texts, ready: Ready): Promise<Found[]> {
  const { entries, topics, query, stage } = ready;
  const matched = await matches(texts, ready);
  const hasPhrase = matched.some(({ tier }) => tier > 3);
  // A part of a name is enough where the text has nothing of its own by it.
  if (!hasPhrase && stage.concepts.length === 0 && !query.hasHan) stage.concepts = stage.english?.naming(query.raw) || [];
  const answers = withTerms(ready, matched);
  const found = order(stage, answers);
  // Several words that the text has as they were typed are no pinyin.
  const heard = query.words.length > 1 && matched.some(({ how }) => how === 'exact') ? [] : await texts.listen(ready);
  const onTopic = topicsNamed(topics, query, heard, stage);
  const { bySound, plainly } = await pagesBySound(stage, heard, new Set(answers.map(({ page }) => page)));
  // Words that are only begun are less than a term that is read so from end to end.
  const best = found[0];
  const isPlain = best !== undefined && best.how !== 'loose' && (heard[0]?.rank !== 0 || best.score >= 4000);
  const all = isPlain ? [...found, ...bySound] : [...bySound, ...found];
  const named = [...new Set([...stage.concepts, ...plainly])];
  if (all.length > 0) return all.concat(entriesOf(named, stage, entries), onTopic);
  return order(stage, await similar(ready)).concat(entriesOf(named, stage, entries), onTopic);
}

/** The pages of what was heard, and the concepts that were heard whole. */
async function pagesBySound(
  stage: Stage,
  heard: readonly Heard[],
  known: ReadonlySet<Page>,
): Promise<{ bySound: Found[]; plainly: number[] }> {
  if (heard.length === 0) return { bySound: [], plainly: [] };
  const { heardPages, plainlyHeard } = await import('./latin.ts');
  return { bySound: heardPages(stage, heard, known), plainly: plainlyHeard(heard) };
}

/** The pages that hold a query. What is in figures is looked for in English too where no Chinese has the very same: 30,000 is 3万 there. */
async function matches(texts: Texts, ready: Ready): Promise<Answer[]> {
  const { corpus, query, stage } = ready;
  const found = matchAll(corpus, query.hasLatin ? stage.english : undefined, query);
  if (query.hasLatin || query.words.length === 0 || found.some(({ how }) => how === 'exact')) return found;
  await texts.addEnglish(ready);
  return matchAll(corpus, stage.english, query);
}

/** Answers with the pages of the terms that are meant: none for a term that the text has as it was typed. */
function withTerms({ corpus, query, stage }: Ready, matched: Answer[]): Answer[] {
  if (!query.hasLatin && matched.length > 0) return matched;
  const best = new Map<Page, Answer>(matched.filter(({ how }) => how !== 'exact').map((answer) => [answer.page, answer]));
  const exact = matched.filter(({ how }) => how === 'exact');
  const known = new Set(exact.map(({ page }) => page));
  for (const concept of stage.concepts)
    for (const answer of matchConcept(corpus, stage.english, concept, 'term', 3.5))
      if (!known.has(answer.page) && (best.get(answer.page)?.tier ?? 0) < answer.tier) best.set(answer.page, answer);
  return [...exact, ...best.values()];
}

/** The pages that hold most of a query that stands nowhere. */
async function similar({ corpus, query, stage }: Ready): Promise<Answer[]> {
  if (query.hasHan) return (await import('./loose.ts')).matchPieces(corpus, query);
  if (!stage.english || !query.hasLatin) return [];
  const { matchSome } = await import('./latin.ts');
  return matchSome(corpus, stage.english, query);
}
