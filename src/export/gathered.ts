import type { WorkNames } from '#address/print.ts';
import type { Urls } from '#address/url.ts';
import type { Cited } from '#citation/references.ts';
import { reportName, workNames } from '#edition/printed.ts';
import type { Edition } from '#edition/types.ts';
import { worksInOrder } from '#edition/units.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import type { Bilingual } from '#schemas/text.ts';
import { citedOf } from './cited.ts';

/** A report as the page of the dossier names and cites it. */
export interface Gathered {
  slug: string;
  name: Bilingual;
  names: WorkNames;
  works: Record<string, Partial<Record<Locale, Cited>>>;
  edition: { name: Bilingual; version: string; date: string; hash: string };
}

/** Returns that of an edition; of a site's only report nobody asks the name. */
export function gatheredOf(edition: Edition, isSeveral: boolean, urls: Urls): Gathered {
  const { slug, info, sha256 } = edition;
  return {
    slug,
    name: isSeveral ? reportName(edition) : { zh: '', en: '' },
    names: workNames(edition),
    works: Object.fromEntries(
      worksInOrder(edition).map((work) => [
        work.id,
        Object.fromEntries(
          locales.flatMap((language) => {
            const cited = citedOf(edition, work, language, urls);
            return cited ? [[language, cited]] : [];
          }),
        ),
      ]),
    ),
    edition: { name: info.name, version: info.edition.version, date: info.edition.date, hash: sha256 },
  };
}
