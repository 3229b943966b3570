import { permanentPathOf } from '#address/url.ts';
import type { Context } from '#text/context.ts';
import { contextOf } from '#text/context.ts';
import { lookupKey } from '#text/lookup.ts';
import type { ConceptRenderings, RenderedPlace, RenderingPlaces, RenderingsData } from './format.ts';

/** One place of a concept, with its surroundings in both languages; `en` is undefined where the sentence is not translated. */
export interface PlaceLine {
  report: string;
  /** The version of the edition of the report. */
  edition: string;
  id: string;
  zh: Context;
  en: Context | undefined;
}

/** The names of the columns of a table of renderings. */
export const renderingColumns: readonly string[] = [
  ...['concept', 'term', 'report', 'edition', 'sentence', 'zh_left', 'zh_keyword', 'zh_right', 'en_left', 'en_keyword', 'en_right'],
  ...['preferred', 'rendering', 'kind', 'why', 'why_zh', 'why_en', 'note_zh', 'note_en', 'address'],
];

/** Returns a place of the data with its surroundings, uncut. */
export function lineOf({ reports, sentences }: RenderingsData, [number, zhFrom, zhTo, enFrom, enTo]: RenderedPlace): PlaceLine {
  const [report, id, zh, en] = sentences[number] ?? [0, '', '', null];
  const span = enFrom === undefined || enTo === undefined ? undefined : { start: enFrom, end: enTo };
  const [slug, edition] = reports[report] ?? ['', ''];
  return {
    report: slug,
    edition,
    id,
    zh: contextOf(zh, { start: zhFrom, end: zhTo }),
    en: en === null ? undefined : contextOf(en, span),
  };
}

/** Returns the words of a rendering as they stand at the first of its places; empty where no form of it stands there. */
export function wordsOf(data: RenderingsData, { places: [first] }: RenderingPlaces): string {
  return first ? (lineOf(data, first).en?.keyword ?? '') : '';
}

/**
 * Returns the rows of a table of renderings, a row a place, those of the renderings that are asked for; `root` is what
 * stands before the path of a permanent address.
 */
export function renderingRows(
  data: RenderingsData,
  root: string,
  isAsked: (slug: string, rendering: RenderingPlaces) => boolean = () => true,
): string[][] {
  return Object.keys(data.concepts).reduce<string[][]>((rows, slug) => {
    const concept = data.concepts[slug];
    return concept ? rows.concat(rowsOfConcept(data, root, slug, concept, isAsked)) : rows;
  }, []);
}

function rowsOfConcept(
  data: RenderingsData,
  root: string,
  slug: string,
  { zh: term, en: preferred, renderings }: ConceptRenderings,
  isAsked: (slug: string, rendering: RenderingPlaces) => boolean,
): string[][] {
  return renderings
    .filter((rendering) => isAsked(slug, rendering))
    .reduce<string[][]>((rows, rendering) => {
      const { kind, why = '', note, places } = rendering;
      const words = wordsOf(data, rendering);
      const reason = data.reasons[why];
      return rows.concat(
        places.map((place) => {
          const { report, edition, id, zh, en } = lineOf(data, place);
          return [
            ...[slug, term, report, edition, id, zh.before, zh.keyword, zh.after, en?.before ?? '', en?.keyword ?? '', en?.after ?? ''],
            ...[preferred, words, kind, why, reason?.zh ?? '', reason?.en ?? '', note?.zh ?? '', note?.en ?? ''],
            root + permanentPathOf(report, { first: id, last: id }),
          ];
        }),
      );
    }, []);
}

/** Returns all that a term is called: its names, the preferred first, and the words of its places in both languages. */
export function namesOf(data: RenderingsData, { zh, en, names, renderings }: ConceptRenderings): string[] {
  const words = renderings.reduce<string[]>((all, { places }) => {
    const lines = places.map((place) => lineOf(data, place));
    return all.concat(
      lines.map(({ zh: own }) => own.keyword),
      lines.map(({ en: own }) => own?.keyword ?? ''),
    );
  }, []);
  return [...new Set([zh, en, ...names, ...words])].filter(Boolean);
}

/** Returns all that a reader may type to find a term, folded: what it is called, and its sound. */
export function soughtOf(data: RenderingsData, concept: ConceptRenderings): string {
  return [...new Set([...namesOf(data, concept), concept.sound].map(lookupKey))].join(' ');
}
