import { isEntry } from '../is-entry.ts';
import type { Setting } from '../setting.ts';
import { partOf } from '../show-answer.ts';
import type { AnswerOfMany } from './answer-many.ts';
import { knownReports } from './known-reports.ts';
import { leadTwin } from './lead-twin.ts';
import { offerSaveOfLoaded } from './offer-save-loaded.ts';
import { showFacets, showScope as showChosen } from './show-facets.ts';
import { toNamedLine } from './named-reports.ts';
import { showStream } from './show-stream.ts';

export { answerOfMany } from './answer-many.ts';

/** What asks the same under other conditions, at once or later. */
type Narrow = (scope: string) => Promise<void>;

/** Shows, where nothing is asked yet, which reports are chosen: until words are typed, for which they stay. */
export async function showScope(
  page: HTMLElement,
  scope: string,
  setting: Setting,
  isNewest: () => boolean,
  narrow: Narrow,
): Promise<void> {
  leadTwin(page, { query: '', scope });
  if (scope === '') return;
  // What it would be found among is another report's.
  partOf(page, 'contents').hidden = true;
  // Without their names they are called by their addresses.
  const listed = await knownReports(setting).catch((): AnswerOfMany['listed'] => new Map());
  if (!isNewest()) return;
  showChosen(partOf(page, 'filters'), scope, listed, setting, (next) => void narrow(next).then(() => partOf(page, 'box').focus()));
}

/** Shows what was found of many reports, what it may be narrowed down to, and how it is saved; `narrow` is called where a reader does so. */
export function showMany(page: HTMLElement, answer: AnswerOfMany, setting: Setting, narrow: Narrow): void {
  const { results, batches, whole, listed, asked } = answer;
  const { query, order, scope } = asked;
  const choose = async (next: string, chip: string): Promise<void> => {
    const isAnswered = narrow(next);
    // What it may be narrowed down to stays under the finger.
    ['results', 'save'].forEach((name) => (partOf(page, name).textContent = ''));
    partOf(page, 'status').textContent = setting.words.busy;
    await isAnswered;
    const chips = [...partOf(page, 'filters').querySelectorAll<HTMLElement>('[data-chip]')];
    (chips.find(({ dataset }) => dataset['chip'] === chip) ?? chips[0])?.focus();
  };
  leadTwin(page, { query, scope });
  const entries = results.filter(isEntry).length;
  showFacets(partOf(page, 'filters'), { whole, scope, listed, entries }, setting, (next, chip) => void choose(next, chip));
  const isNothing = batches.loaded().length === 0;
  ['views', 'orders'].forEach((name) => (partOf(page, name).hidden = isNothing));
  partOf(page, 'contents').hidden = results.length > 0 || whole.pages > 0;
  const offer = (): void => offerSaveOfLoaded(partOf(page, 'save'), { query, order, batches, onLoaded: offer }, setting);
  offer();
  showStream(partOf(page, 'results'), { batches, listed, onLoaded: offer }, setting);
  const named = toNamedLine(query, listed.values(), setting);
  if (named) partOf(page, 'results').prepend(named);
}
