import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headingIdOf } from '#address/grammar.ts';
import { workOf } from '#address/within.ts';
import { idsOf } from '#report/ids.ts';
import type { EndedId } from '#report/register.ts';
import type { ReportsData } from '#schemas/data.ts';
import type { ReportInfo } from '#schemas/report.ts';
import { contentFolder, readEditions } from '../../content.ts';
import { readProjects } from '../../project.ts';
import type { Site } from '../../site.ts';
import type { Page } from './pages.ts';
import { localeOf } from './pages.ts';

/** A report of a built site, with what content/ says of it. */
export interface BuiltReport {
  slug: string;
  info: ReportInfo;
  /** Every id of the text, in its order. */
  ids: ReadonlySet<string>;
  ended: readonly EndedId[];
  /** The words of every sentence, by id; in English of those that are translated. */
  words: Readonly<Record<'zh' | 'en', ReadonlyMap<string, string>>>;
}

/**
 * Returns the reports that a built site lists in data/reports.json, with what content/ says of them. Throws when content/
 * does not hold one of them.
 */
export function reportsOf(site: Site, content = contentFolder): BuiltReport[] {
  const projects = new Map(readProjects(content).map((project) => [project.slug, project]));
  const editions = new Map(readEditions(content).map((edition) => [edition.slug, edition]));
  const listed = JSON.parse(readFileSync(join(site.folder, 'data/reports.json'), 'utf8')) as ReportsData;
  return listed.map(({ slug }) => {
    const [project, edition] = [projects.get(slug), editions.get(slug)];
    if (!project || !edition) {
      throw new Error(`data/reports.json lists ${slug}, which content/reports/ does not hold. Build the site again.`);
    }
    const { tree, ended } = project.register;
    const all = [...edition.segments.values()];
    const words = {
      zh: new Map(all.map(({ id, zh }) => [id, zh])),
      en: new Map(all.flatMap(({ id, en }) => (en === undefined ? [] : [[id, en] as const]))),
    };
    return { slug, info: edition.info, ids: new Set(tree ? idsOf(tree) : []), ended, words };
  });
}

/** A place of the text that has a page. */
export interface PagePlace {
  report: BuiltReport;
  id: string;
  /** The language of the page; undefined at the permanent address. */
  locale: 'zh' | 'en' | undefined;
}

/** Returns the place whose page this is; undefined for every page that is not of the text. */
export function placeOf(page: Page, reports: readonly BuiltReport[]): PagePlace | undefined {
  const [, slug, id = ''] = page.path.split('/');
  const report = reports.find((one) => one.slug === slug);
  return report?.ids.has(id) ? { report, id, locale: localeOf(page) } : undefined;
}

/** Returns whether a place can be cited: reference lists name works that have a title and a date. */
export function isCitable({ info, ids }: BuiltReport, id: string): boolean {
  const work = workOf(id);
  return ids.has(headingIdOf(work)) && info.works.some((one) => one.id === work && one.date !== undefined);
}

/** Returns whether a page has English of its own: every page but those of a report whose translation has not begun. */
export function isTranslated(report: BuiltReport | undefined): boolean {
  return report?.info.translation !== 'none';
}
