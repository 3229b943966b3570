import type { Options, Survey } from '#search/engine/contract.ts';
import type { ListedReport } from '#search/many-format.ts';
import type { Answer, Wish } from '../answer.ts';
import { answerTo } from '../answer.ts';
import { inText } from '../filters.ts';
import { openEngine } from '../open-engine.ts';
import { openReport } from '../open-report.ts';
import type { Setting } from '../setting.ts';
import { summaryOf } from '../summary.ts';
import type { Batches } from './batches.ts';
import { createBatches } from './batches.ts';
import { readConditions, wantedOf } from './conditions.ts';
import { knownReports } from './known-reports.ts';
import { recount, withOthers } from './recount.ts';
import { sayEnglish } from './say-english.ts';
import { isMixed, saySurvey } from './say-survey.ts';

/** What is asked of many reports, under conditions as they stand in an address. */
export interface AskedOfMany extends Pick<Wish, 'withEnglish' | 'order'> {
  query: string;
  scope: string;
}

/** What the engine of many reports makes of a query. */
export interface AnswerOfMany extends Answer {
  asked: AskedOfMany;
  batches: Batches;
  /** How much all reports hold, whatever the conditions. */
  whole: Survey;
  listed: ReadonlyMap<string, ListedReport>;
}

/** A place of one report has no more pages than some batches hold. */
const mostOfReport = 8;

/** Returns the answer of many reports to a query, undefined where another was asked meanwhile; rejects where the engine cannot be loaded. */
export async function answerOfMany(asked: AskedOfMany, setting: Setting, isNewest: () => boolean): Promise<AnswerOfMany | undefined> {
  const { query, scope, withEnglish, order } = asked;
  const listed = await knownReports(setting);
  const { survey, loadEnglish } = await openEngine(setting.base);
  if (!survey) throw new Error('The engine has no survey. Build the page and the engine together.');
  const open = openReport(setting);
  const all: Options = { locale: setting.locale, order, ...open };
  const reports = wantedOf([...listed.values()], readConditions(scope));
  if (withEnglish) await loadEnglish();
  // One after the other, for the engine keeps what it nominated for the last alone.
  const of = reports && (await survey(query, all));
  if (!isNewest()) return undefined;
  const among = { ...open, ...(reports && { reports }) };
  const options = { ...all, ...among };
  const [narrow, answer] = await Promise.all([survey(query, options), answerTo(query, { withEnglish, order, among }, setting, isNewest)]);
  if (!answer) return undefined;
  // The lists may know of another kind of answer than the texts give.
  const isOfResults = inText(answer.results)
    .slice(0, 1)
    .every(({ how }) => how === narrow.how);
  let batches = createBatches({ base: setting.base, query, options, scope }, narrow, answer.results);
  if (readConditions(scope).place !== undefined) {
    for (let count = 0; batches.isMore() && count < mostOfReport && isNewest(); count++) await batches.loadNext();
    batches = recount(batches);
  } else batches = isOfResults ? withOthers(batches) : recount(batches);
  if (!isNewest()) return undefined;
  const whole = of ?? batches.survey;
  const isInText = inText(answer.results).length > 0 || whole.pages > 0;
  const words = setting.many?.words;
  // What stands one after the other is not to be lost among the words apart.
  const phrase = batches.survey.isExact && isMixed(batches.survey, batches.loaded()) ? await survey(`"${query}"`, options) : undefined;
  if (!isNewest()) return undefined;
  const { numbers } = setting.words;
  const said =
    words && isInText
      ? saySurvey(batches.survey, batches.loaded(), { words, numbers, veryWords: phrase?.isExact ? phrase : undefined })
      : summaryOf(answer.results, query, setting.words);
  // Pinyin is no English.
  const english = words && batches.survey.how !== 'sound' ? sayEnglish(query, [...listed.values()], words, numbers) : '';
  return {
    ...answer,
    ...{ asked, batches, whole, listed },
    summary: said + english,
  };
}
