import { unpublishedChanges } from '#edition/changes.ts';
import type { Edition } from '#edition/types.ts';

/**
 * Returns what is to be known of words that were changed since the last edition was published, or that none was published
 * at all; undefined where there is nothing to say. It is a notice and no problem: editions come when their editor says so.
 */
export function changedNotice(edition: Edition): string | undefined {
  const { slug, releases, info } = edition;
  const last = releases.at(-1);
  if (!last)
    return `${slug}: no edition is published yet. \`npm run edition -- ${info.edition.version} --date ${info.edition.date} --report ${slug}\` publishes one.`;
  const ids = [...new Set(unpublishedChanges(edition).map(({ id }) => id))];
  if (ids.length === 0) return undefined;
  const some = ids.slice(0, 5).join(', ');
  return `${slug}: ${ids.length} ${ids.length === 1 ? 'sentence' : 'sentences'} changed since ${last.version} (${some}${ids.length > 5 ? ' …' : ''}). \`npm run edition -- VERSION --date DAY --report ${slug}\` publishes them.`;
}
