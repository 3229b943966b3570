import type { APIRoute } from 'astro';
import { pathOfWords } from '#compare/format.ts';
import type { Edition } from '#edition/types.ts';
import { keptReleases, toComparedWords } from '#export/compare-data.ts';
import type { Release } from '#schemas/release.ts';
import { compactJson } from '#site/json.ts';
import { ofEachReport } from '#site/kept.ts';

interface Props {
  edition: Edition;
  release: Release | undefined;
  isEnglish: boolean;
}

/** The words of every report, those of today and those of its earlier editions, and their translation where there is one. */
export function getStaticPaths() {
  return ofEachReport((edition) =>
    [undefined, ...keptReleases(edition)].flatMap((release) => {
      const { words, english } = pathOfWords(edition.slug, release?.version);
      const path = (file: string): string => file.replace(/^compare\//, '');
      return [
        { params: { path: path(words) }, props: { edition, release, isEnglish: false } },
        ...(edition.info.translation === 'none' ? [] : [{ params: { path: path(english) }, props: { edition, release, isEnglish: true } }]),
      ];
    }),
  );
}

/** The words of an edition, or their translation. */
export const GET: APIRoute<Props> = ({ props: { edition, release, isEnglish } }) => {
  const { words, english } = toComparedWords(edition, release);
  return compactJson(isEnglish ? english : words);
};
