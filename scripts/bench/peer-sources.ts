import { urlsOf } from '#address/url.ts';
import type { Edition } from '#edition/types.ts';
import { pagesOf } from '#edition/units.ts';
import { toMarkdown } from '#export/markdown.ts';
import { locales } from '#i18n/locale.ts';
import type { Source } from '../peers.ts';
import type { Site } from '../site.ts';

/** Returns the pages of a report as Markdown, in both languages, for another generator; `folder` is put before their names. */
export function peerSources(edition: Edition, site: Site, folder = ''): Source[] {
  const urls = urlsOf(site);
  return pagesOf(edition).flatMap((unit) =>
    locales.map((locale) => {
      const [heading = '', ...body] = toMarkdown(edition, unit, locale, urls).split('\n');
      const title = heading.replace(/^#+ /, '');
      return { locale, id: folder + unit.id, title: title === '' ? unit.id : title, body: body.join('\n') };
    }),
  );
}
