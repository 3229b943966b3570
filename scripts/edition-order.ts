import type { VFile } from 'vfile';
import { unpublishedChanges } from '#edition/changes.ts';
import { compareVersions } from '#edition/releases.ts';
import type { Edition } from '#edition/types.ts';
import { isDay } from '#schemas/dates.ts';

/** What an editor asks for: the version and the day of an edition, and the report. */
export interface Order {
  version: string;
  date: string;
  slug: string;
  /** Where the site will be; nothing where `SITE_URL` does not say. */
  origin: string | undefined;
}

/**
 * Returns the version and day of an order that can be carried out; throws, naming `file`, where nobody has said where the site will be, there is no such report,
 * the version is no version or not higher than the last one, the day is none, or nothing has changed.
 */
export function checkOrder(
  { version, date, slug, origin }: Order,
  edition: Edition | undefined,
  file: VFile,
): Pick<Order, 'version' | 'date'> {
  const start = { line: 1, column: 1 };
  const usage = 'Say: npm run edition -- 1.1.0 --date 2026-12-01';
  if (origin === undefined)
    return file.fail(
      'SITE_URL is not set, and what an edition prints and cites carries the address at which it stays. Set it to where the site will be: SITE_URL=https://host/ npm run edition -- 1.1.0 --date 2026-12-01',
      start,
      'edition:no-site',
    );
  if (!edition) return file.fail(`There is no report “${slug}”. Name one of content/reports/ behind --report.`, start, 'edition:no-report');
  if (!/^\d+\.\d+\.\d+$/.test(version)) return file.fail(`“${version}” is no version. ${usage}`, start, 'edition:no-version');
  if (!isDay(date)) return file.fail(`“${date}” is no day, and no clock is asked for one. ${usage}`, start, 'edition:no-date');
  const last = edition.releases.at(-1);
  if (!last) return { version, date };
  if (compareVersions(version, last.version) <= 0)
    return file.fail(
      `${version} does not come after ${last.version}, which is published. Write a higher one.`,
      start,
      'edition:not-higher',
    );
  if (date < last.date)
    return file.fail(`${date} is before ${last.date}, the day of ${last.version}. Write a later one.`, start, 'edition:before-last');
  if (unpublishedChanges(edition).length === 0)
    return file.fail(`No word has changed since ${last.version}, so there is nothing to publish.`, start, 'edition:unchanged');
  return { version, date };
}

/** Returns the text of a report.json with another version and day of its edition, and everything else as it was. */
export function withEdition(text: string, version: string, date: string): string {
  const found = /("edition"\s*:\s*\{)[^}]*\}/.exec(text);
  if (!found) throw new Error('report.json has no `edition`. Add one as README.md says.');
  return text.replace(found[0], `${found[1] ?? ''} "version": "${version}", "date": "${date}" }`);
}
