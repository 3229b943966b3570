import type { Found } from './contract.ts';
import { matchConcept } from './concepts.ts';
import type { Corpus, Page } from './corpus.ts';
import type { Answer } from './match.ts';
import type { Stage } from './present.ts';
import { toFound } from './present.ts';
import type { Heard } from './sound.ts';

/** Returns pages for what was heard: first one page for each, then the others; a page for several things counts for all. */
export function heardPages(stage: Stage, heard: readonly Heard[], known: ReadonlySet<Page>): Found[] {
  const inText = heard.filter(({ topic }) => topic === undefined);
  const rank = inText[0]?.rank ?? 0;
  const groups = inText
    .filter((one) => one.rank - rank < 3)
    .slice(0, rank < 3 ? 12 : 40)
    .map((one) => toAnswers(stage, one));
  const order: Answer[] = [];
  const open = new Set(groups);
  const taken = new Set<Page>(known);
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

/** Returns the concepts whose whole term is what was heard, best of all. */
export function plainlyHeard(heard: readonly Heard[]): number[] {
  const [best] = heard;
  if (!best || best.rank % 3 >= 1) return [];
  return heard.flatMap(({ concept, rank }) => (concept !== undefined && rank === best.rank ? [concept] : [])).slice(0, 5);
}
