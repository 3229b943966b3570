import type { ReportInfo, WorkInfo } from '#schemas/report.ts';
import type { Bilingual } from '#schemas/text.ts';

/** Returns words with those of the other language where one has none; both stay empty where neither has any. */
function inBoth({ zh, en }: Bilingual): Bilingual {
  return { zh: zh || en, en: en || zh };
}

/** Returns the facts of a report as pages show them: what is said in one language alone stands in the other too, in its own words. */
export function shownInfo(info: ReportInfo): ReportInfo {
  const { name, short, speaker, occasion, issuer, place, works } = info;
  return {
    ...info,
    name: inBoth(name),
    ...(short && { short: inBoth(short) }),
    speaker: inBoth(speaker),
    occasion: inBoth(occasion),
    issuer: inBoth(issuer),
    place: inBoth(place),
    works: works.map((work) => ({ ...work, name: inBoth(work.name), ...(work.date && { date: shownDate(work.date) }) })),
  };
}

function shownDate(date: NonNullable<WorkInfo['date']>): NonNullable<WorkInfo['date']> {
  const { value, printed, inferred, reason } = date;
  const isWordless = [printed.zh, printed.en, inferred.zh, inferred.en].every((words) => words === '');
  // What the text does not print the editors supply.
  return { ...date, printed: inBoth(printed), inferred: inBoth(isWordless ? { zh: value, en: value } : inferred), reason: inBoth(reason) };
}
