import type { Source } from '#export/interchange/format.ts';
import type { SiteAddress } from '#address/site-address.ts';
import { urlsOf } from '#address/url.ts';
import { homeOf } from '#edition/home.ts';
import { fromContent } from '#edition/from-content.ts';
import { conceptsFrom } from '#glossary/concepts.ts';
import { familiesFrom } from '#glossary/families.ts';
import { createGlossary } from '#glossary/glossary.ts';
import { sentencesOf } from '#glossary/places.ts';
import { textsFrom } from '#origins/texts.ts';
import { contentFolder, readContent } from './content.ts';

/** Returns what files are made of, for every report of content/, the home report first; `folder` is that of all content. */
export function readSources(site: SiteAddress, folder = contentFolder): [Source, ...Source[]] {
  const files = readContent('', folder);
  const all = fromContent(files);
  const home = homeOf(files, all);
  const editions = [home, ...all.filter((edition) => edition !== home)];
  const glossary = createGlossary(conceptsFrom(files), sentencesOf(editions, home));
  const families = familiesFrom(files, glossary);
  const { texts } = textsFrom(files);
  const urls = urlsOf(site);
  const sourceOf = (edition: Source['edition']): Source => ({ edition, glossary, families, texts, urls });
  return [sourceOf(home), ...editions.slice(1).map(sourceOf)];
}
