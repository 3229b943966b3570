import type { Outline } from '#report/outline.ts';
import { apparatus } from '#schemas/apparatus.ts';
import type { ApparatusNote } from '#schemas/apparatus.ts';
import { ended } from '#schemas/ended.ts';
import type { Ended } from '#schemas/ended.ts';
import { exceptions } from '#schemas/exceptions.ts';
import type { Exceptions } from '#schemas/exceptions.ts';
import { figure } from '#schemas/figure.ts';
import type { FigureCaptions } from '#schemas/figure.ts';
import { figures } from '#schemas/figures.ts';
import type { FigureLedger } from '#schemas/figures.ts';
import { origins } from '#schemas/origins.ts';
import type { Origins } from '#schemas/origins.ts';
import { outline } from '#schemas/outline.ts';
import { parallels } from '#schemas/parallels.ts';
import type { Parallels } from '#schemas/parallels.ts';
import { printed } from '#schemas/printed.ts';
import type { Printed } from '#schemas/printed.ts';
import { quoted } from '#schemas/quoted.ts';
import type { QuotedPassage } from '#schemas/quoted.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { readFile, readFileOr } from '#schemas/read.ts';
import { readings } from '#schemas/readings.ts';
import type { Readings } from '#schemas/readings.ts';
import { keptRelease } from '#schemas/release.ts';
import type { KeptRelease } from '#schemas/release.ts';
import { renderings } from '#schemas/renderings.ts';
import type { Counterpart, Deviation } from '#schemas/renderings.ts';
import { report } from '#schemas/report.ts';
import type { ReportInfo } from '#schemas/report.ts';
import { failIfNoSlug } from '#schemas/slug.ts';
import { sourceWords, translatedWords } from '#schemas/text.ts';
import { wordings } from '#schemas/wordings.ts';
import type { Wording } from '#schemas/wordings.ts';

/** The files of one report in content/reports/, each as its schema has it; what need not be there is empty where it is not. */
export interface ReportFiles {
  slug: string;
  info: ReportInfo;
  /** Undefined until the seed was split. */
  outline: Outline | undefined;
  ended: Ended;
  apparatus: readonly ApparatusNote[];
  parallels: Parallels;
  readings: Readings;
  exceptions: Exceptions;
  /** What the source quotes, and whose words they are. */
  quoted: readonly QuotedPassage[];
  /** Where its English departs from the preferred renderings of concepts, and why. */
  deviations: readonly Deviation[];
  /** Which words of its English stand for a concept where the forms of its rendering do not tell. */
  counterparts: readonly Counterpart[];
  captions: FigureCaptions;
  printed: Printed | undefined;
  /** What of it stands in earlier texts. */
  origins: Origins;
  /** What an editor says of that. */
  wordings: readonly Wording[];
  /** Its ledger of figures. */
  figures: FigureLedger;
  releases: readonly KeptRelease[];
  /** Files of the source by name, `r2`, each an object of words by id. */
  zh: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Files of the translation by name; null is not yet translated. */
  en: ReadonlyMap<string, Readonly<Record<string, string | null>>>;
}

/** What a report without a ledger of figures has. */
const noFigures: FigureLedger = { periods: {}, figures: [], pairs: [], not: [], open: [] };

/** Returns the files of every report, by slug; throws a message at the first file that is not as its schema has it. */
export function reportFiles(files: ContentFiles): ReportFiles[] {
  const slugs = new Set([...files.keys()].flatMap((path) => (path.startsWith('reports/') ? (path.split('/')[1] ?? []) : [])));
  return [...slugs].sort().map((slug) => filesOf(slug, files));
}

function filesOf(slug: string, files: ContentFiles): ReportFiles {
  failIfNoSlug(slug, `reports/${slug}`);
  const folder = `reports/${slug}/`;
  const own = [...files.keys()].filter((path) => path.startsWith(folder));
  const under = (name: string): string[] => own.filter((path) => path.startsWith(`${folder}${name}/`)).sort();
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
  return {
    slug,
    info: readFile(files, `${folder}report.json`, report),
    outline: readFileOr(files, `${folder}outline.json`, outline, undefined),
    ended: readFileOr(files, `${folder}ended.json`, ended, {}),
    apparatus: readFileOr(files, `${folder}apparatus.json`, apparatus, { notes: [] }).notes,
    parallels: readFileOr(files, `${folder}parallels.json`, parallels, { formulas: [], confirmed: [], refused: [] }),
    readings: readFileOr(files, `${folder}readings.json`, readings, {}),
    exceptions: readFileOr(files, `${folder}exceptions.json`, exceptions, {}),
    quoted: readFileOr(files, `${folder}quoted.json`, quoted, { quoted: [] }).quoted,
    ...readFileOr(files, `${folder}renderings.json`, renderings, { counterparts: [], deviations: [] }),
    captions: readFileOr(files, `${folder}figure.json`, figure, { captions: {}, hints: { zh: [], en: [] } }),
    printed: readFileOr(files, `${folder}printed.json`, printed, undefined),
    origins: readFileOr(files, `${folder}origins.json`, origins, { texts: {}, runs: [] }),
    wordings: readFileOr(files, `${folder}wordings.json`, wordings, { wordings: [] }).wordings,
    figures: readFileOr(files, `${folder}figures.json`, figures, noFigures),
    releases: under('releases').map((path) => readFile(files, path, keptRelease)),
    zh: new Map(under('zh').map((path) => [nameOf(path), readFile(files, path, sourceWords)])),
    en: new Map(under('en').map((path) => [nameOf(path), readFile(files, path, translatedWords)])),
  };
}
