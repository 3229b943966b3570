import ical from 'ical-generator';
import type { Urls } from '#address/url.ts';
import { printShort } from '#address/print.ts';
import { reportName } from '#edition/printed.ts';
import type { Edition } from '#edition/types.ts';
import { strings } from '#i18n/strings.ts';
import type { Due } from '#numbers/calendar.ts';
import { calendarOf } from '#numbers/calendar.ts';
import type { Figure } from '#numbers/figures-of.ts';
import { isGoal } from '#numbers/rows.ts';

const dayLength = 864e5;

/**
 * Returns what is due from the month of a report on as a calendar (RFC 5545) in both languages: what has a last day
 * stands on it, what falls within a span lasts as long. Without events where the date of the report is not known.
 */
export function toDatesIcs(edition: Edition, { urls }: { urls: Urls }): string {
  const name = reportName(edition);
  const calendar = ical({
    prodId: { company: 'Eight-Eight Reader', product: 'figures', language: 'ZH' },
    name: inField(`${name.zh} ${name.en}`),
  });
  const stamp = noon(edition.info.edition.date);
  for (const due of calendarOf(edition)?.rows ?? []) {
    const [figure] = due.figures;
    const { form, first, last } = due;
    const address = urls.absolute(urls.permanent(edition.slug, figure.segment.id));
    calendar.createEvent({
      id: `${figure.id}@${edition.slug}.eight-eight-reader`,
      stamp,
      allDay: true,
      start: noon(form === 'by' ? last : first),
      // The day after the last, as the format has it.
      end: new Date(noon(last).getTime() + dayLength),
      summary: inField(`${summary(due, 'zh')} ${summary(due, 'en')}`),
      description: due.figures
        .flatMap(({ segment, words, why }) => [printShort(segment.id), words.zh, words.en ?? '', why?.zh ?? '', why?.en ?? ''])
        .concat(urls.isProvisional ? address : '')
        .filter((line) => line !== '')
        .map(inField)
        .join('\n'),
      // A URL of a calendar is whole.
      ...(!urls.isProvisional && { url: address }),
    });
  }
  // The last line ends like every other.
  return `${calendar.toString()}\r\n`;
}

/** A line break would begin another field where the library escapes none, and control characters have no place in any. */
function inField(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** In the middle of the day, so that no time zone makes another day of it. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function summary({ figures, words, form }: Due, locale: 'zh' | 'en'): string {
  const said = figures.map((figure) => (figure.kind === 'date' && !isGoal(figure) ? figure.measure[locale] : clauseOf(figure, locale)));
  const all = [...new Set(said)].join(locale === 'zh' ? '；' : '; ');
  if (locale === 'en') return `(${strings('en').figures.forms[form]}) ${all}`;
  return all.includes(words) ? all : `${words}：${all}`;
}

function clauseOf({ words, carried }: Figure, locale: 'zh' | 'en'): string {
  return `${carried ? `〔${carried[locale]}〕` : ''}${words[locale] ?? words.zh}`;
}
