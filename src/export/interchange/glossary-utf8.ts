import type { ConceptEntry } from '#glossary/concepts.ts';
import { strings } from '#i18n/strings.ts';
import { firstSentence } from '#text/first-sentence.ts';
import { stringsInText } from './chinese-strings.ts';
import type { InterchangeFormat, Source } from './format.ts';
import { conceptAddressOf, licence, tool } from './identity.ts';
import { plainLine } from './plain-line.ts';
import { usualRendering } from './usual-rendering.ts';

const t = strings('en');

/**
 * Returns the glossary as OmegaT keeps its own: a row for every Chinese string that means a concept, with the rendering to
 * use, which for another string than the head term is its own, and a comment, parted by tabs. A string that means two concepts has two rows.
 */
export function toOmegatGlossary(source: Source): string {
  const { version, date } = source.edition.info.edition;
  const about = [`${tool}: glossary, edition ${version} of ${date}`, licence.words];
  const rows = source.glossary.published.flatMap((concept) => rowsOf(concept, source));
  return [...about.map((words) => `# ${words}`), ...rows.map((row) => row.map(plainLine).join('\t'))].map((line) => `${line}\n`).join('');
}

function rowsOf(concept: ConceptEntry, source: Source): string[][] {
  return stringsInText(concept).map((words) => [
    sourceOf(words),
    usualRendering(concept, words, source),
    commentOf(concept, words, source),
  ]);
}

/** A line that begins with # is a comment to OmegaT; white space before it changes nothing of what the term is found by. */
const sourceOf = (words: string): string => (words.startsWith('#') ? ` ${words}` : words);

function commentOf({ slug, zh, en, only }: ConceptEntry, words: string, source: Source): string {
  return [
    words === zh.term ? '' : `entry: ${zh.term} = ${en.term}`,
    t.statuses[en.status],
    ...en.also.map(({ term, status }) => `also: ${term} (${t.statuses[status]})`),
    ...en.avoid.map((term) => `${t.avoided}: ${term}`),
    only === undefined ? '' : `only in ${only.join(', ')}`,
    firstSentence(en.definition ?? ''),
    conceptAddressOf(source, slug, 'en'),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The glossary as OmegaT keeps its own. */
export const omegatGlossary: InterchangeFormat = {
  name: 'glossary-utf8',
  of: 'glossary',
  ending: '.utf8',
  needsTranslation: false,
  make: toOmegatGlossary,
};
