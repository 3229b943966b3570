import type { ContentFiles } from '#schemas/read.ts';
import { failAt, readFile } from '#schemas/read.ts';
import { site } from '#schemas/site.ts';
import type { Edition } from './types.ts';

/** Returns the home report of some editions, as `content/site.json` names it; throws where it is none of them. */
export function homeOf(files: ContentFiles, editions: readonly Edition[]): Edition {
  const { home } = readFile(files, 'site.json', site);
  const found = editions.find(({ slug }) => slug === home);
  return (
    found ??
    failAt(
      'site.json',
      `It names “${home}” as the home report, and content/reports/ has no such folder. Name one that is there.`,
      'content:no-home',
    )
  );
}
