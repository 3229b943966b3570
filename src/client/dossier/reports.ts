import { readJson } from '#host/site.ts';
import type { Place } from '#dossier/dossier.ts';
import type { DossierSetting, GatheredReport } from './setting.ts';

/**
 * Fetches the reports of places that the page does not know yet, once each; rejects where one cannot be had that the site
 * has. `isThere` says of a place whether the site has it.
 */
export async function fetchReports(setting: DossierSetting, places: readonly Place[], isThere: (place: Place) => boolean): Promise<void> {
  if (!setting.isMore) return;
  const known = new Set(setting.reports.map(({ slug }) => slug));
  const wanted = new Map(places.filter(({ report }) => !known.has(report)).map((place) => [place.report, place]));
  await Promise.all(
    [...wanted].map(async ([slug, place]) => {
      // A slug comes from a file or a link that anybody wrote.
      if (!/^[a-z0-9-]+$/.test(slug)) return;
      try {
        setting.reports.push(await readJson<GatheredReport>(`${setting.base}cite/${slug}/works.json`));
      } catch (error) {
        if (isThere(place)) throw error;
      }
    }),
  );
}
