import { printShort } from '#address/print.ts';
import { fill } from '#i18n/fill.ts';
import type { Found } from '#search/engine/contract.ts';
import type { Answer } from './answer.ts';
import { showDefinitions } from './definitions.ts';
import { countHits } from './count-hits.ts';
import { inText, showFilters } from './filters.ts';
import { showAddresses, showHelp, showMissing } from './help.ts';
import { leftOutLine, showNear, yearLine } from './near.ts';
import { showOnMap } from './hit-map.ts';
import { entries, scopesFor, within } from './scope.ts';
import { showQuotation, verdictOf } from './quotation.ts';
import { counted, sayNumber } from './say-number.ts';
import type { Setting } from './setting.ts';
import { showFigures } from './show-figures.ts';
import { showResults } from './show-results.ts';
import { spoken } from './spoken.ts';
import { summaryOf } from './summary.ts';

/** Returns a part of the search by its name; throws where the page has none, for then the script and the page do not belong together. */
export function partOf(page: HTMLElement, name: string): HTMLElement {
  const part = page.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new Error(`The search has no part “${name}”. Build the page and its script together.`);
  return part;
}

/** Shows the results within a part of the text, and where they are; `choose` is called where the reader chooses another part. */
export function showFound(
  page: HTMLElement,
  results: readonly Found[],
  chosen: string,
  setting: Setting,
  choose: (part: string) => void,
): void {
  const { mapAbout, numbers } = setting.words;
  const shown = within(results, chosen);
  const texts = inText(shown);
  const marks = texts.reduce((sum, { hits }) => sum + hits.reduce((all, { ranges }) => all + ranges.length, 0), 0);
  showFilters(partOf(page, 'filters'), results, chosen, setting, choose);
  ['views', 'orders'].forEach((name) => (partOf(page, name).hidden = results.length === 0));
  showOnMap(partOf(page, 'map'), shown);
  partOf(page, 'map-words').textContent = fill(
    mapAbout,
    sayNumber(countHits(texts), numbers.sentences),
    sayNumber(marks, numbers.occurrences),
  );
  showResults(partOf(page, 'results'), shown, setting);
  showDefinitions(partOf(page, 'results'), setting);
  partOf(page, 'contents').hidden = results.length > 0;
}

/** Shows what an answer says beside its results: the places that were named, the quotation, and help. */
export function showAround(page: HTMLElement, query: string, answer: Answer, setting: Setting, ask: (query: string) => void): void {
  const { results, addresses, missing, checked, figures, meant, near, leftOut } = answer;
  const { words } = setting;
  const isPlace = namesPlace(answer);
  const isAnswered = isPlace || figures.length > 0;
  showAddresses(partOf(page, 'address'), addresses, setting);
  showMissing(partOf(page, 'address'), missing, setting);
  showQuotation(partOf(page, 'quotation'), checked, setting);
  showFigures(partOf(page, 'figures'), figures, setting);
  const isExact = results[0]?.how === 'exact';
  const help = partOf(page, 'help');
  showHelp(help, query, isExact ? [] : meant, results.length === 0 && !isAnswered, setting, ask);
  if (near) showNear(help, meant.length > 0 ? { ...near, terms: [] } : near, setting, ask);
  if (!isExact && !isPlace) help.prepend(...yearLine(query, setting), ...leftOutLine(leftOut, words));
  help.hidden = help.childNodes.length === 0;
}

/** Says how much an answer found, of all or of the part that is chosen; else what became of an address or a quotation. */
export function sayFound(page: HTMLElement, query: string, answer: Answer, chosen: string, setting: Setting): void {
  const { results, addresses, missing, checked, figures, isLate, summary } = answer;
  const { words, locale } = setting;
  const status = partOf(page, 'status');
  const isAnswered = namesPlace(answer) || figures.length > 0;
  const isExact = results[0]?.how === 'exact';
  const [nothing] = missing;
  status.textContent = '';
  // What only resembles a quotation says less than what became of it.
  const isSaid = results.length > 0 && (isExact || !checked);
  // Of many reports the summary is that of what is chosen.
  if (chosen !== '' && summary === undefined && results.length > 0)
    status.append(spoken(summaryWithin(results, query, chosen, setting), locale));
  else if (figures.length > 0 && !isExact) status.textContent = words.figuresOnly;
  else if (isSaid || !isAnswered) status.append(spoken(summary ?? summaryOf(results, query, words), locale));
  else if (nothing) status.textContent = fill(words.none, printShort(nothing.id));
  else status.textContent = checked ? verdictOf(checked, words).replace(/[：:]$/, '') : `${words.address} ${addresses[0]?.printed ?? ''}`;
  if (isLate) status.append(` ${words.late}`);
}

/** Whether a query was an address, or a quotation that was checked. */
function namesPlace({ addresses, missing, checked }: Answer): boolean {
  return addresses.length > 0 || missing.length > 0 || checked !== undefined;
}

function summaryWithin(results: readonly Found[], query: string, chosen: string, { words, reports, locale }: Setting): string {
  const shown = within(results, chosen);
  const name = scopesFor(reports, chosen, words).filter(({ value }) => value === chosen)[0]?.name ?? chosen;
  const colon = locale === 'zh' ? '：' : ': ';
  return name + colon + (chosen === entries ? counted(countHits(shown)) : summaryOf(shown, query, words));
}

/** Hides all that answers a query. */
export function clearAnswer(page: HTMLElement): void {
  ['address', 'quotation', 'figures', 'help'].forEach((name) => (partOf(page, name).hidden = true));
  partOf(page, 'status').textContent = '';
  page.classList.remove('failed');
}
