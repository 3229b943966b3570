import { isEntry } from '../is-entry.ts';
import type { Setting } from '../setting.ts';
import { partOf } from '../show-answer.ts';
import type { AnswerOfMany } from './answer-many.ts';
import { offerSaveOfLoaded } from './offer-save-loaded.ts';
import type { Choose } from './show-facets.ts';
import { showFacets } from './show-facets.ts';
import { showStream } from './show-stream.ts';

export { answerOfMany } from './answer-many.ts';

/** Shows what was found of many reports, what it may be narrowed down to, and how it is saved; `choose` is called where a reader narrows it. */
export function showMany(page: HTMLElement, answer: AnswerOfMany, setting: Setting, choose: Choose): void {
  const { results, batches, whole, listed, asked } = answer;
  const { query, order, scope } = asked;
  showFacets(partOf(page, 'filters'), { whole, scope, listed, entries: results.filter(isEntry).length }, setting, choose);
  const isNothing = batches.loaded().length === 0;
  ['views', 'orders'].forEach((name) => (partOf(page, name).hidden = isNothing));
  partOf(page, 'contents').hidden = results.length > 0 || whole.pages > 0;
  const offer = (): void => offerSaveOfLoaded(partOf(page, 'save'), { query, order, batches, onLoaded: offer }, setting);
  offer();
  showStream(partOf(page, 'results'), { batches, listed, onLoaded: offer }, setting);
}
