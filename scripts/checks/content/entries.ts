import { stemmer } from 'stemmer';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { underlinedOf } from '#glossary/underlined.ts';
import type { Problem, SharedCheck } from './problem.ts';

/** How many entries may do without a source, and how many may rest on other people's copies alone. */
const most = { unsourced: 30, reprints: 10 };

/** The kinds of things that come to something: their entries say what became of them. */
const undertakings: ReadonlySet<string> = new Set(['campaign', 'plan', 'project', 'reform', 'transport', 'zone']);

/** Every entry of the glossary is whole: what it says of its words, its members and its outcome, and what it rests on, holds together. */
export const entries: SharedCheck = ({ concepts }) => {
  const published = concepts.filter(({ draft }) => !draft);
  return [
    ...published.flatMap((concept) => faultsOf(concept).map(([id, message]) => problem(concept.slug, id, message))),
    ...tooMany(published),
  ];
};

function problem(slug: string, id: string, message: string): Problem {
  return { file: `content/glossary/${slug}.yaml`, id, rule: 'entries', message };
}

function faultsOf(concept: ConceptEntry): [id: string, message: string][] {
  const { kind, zh, en, use, outcome, sources, unsourced, again } = concept;
  return [
    ...[en, ...en.also]
      .filter(({ term, status, seen }) => status === 'official' && !isQuoted(term, seen ?? ''))
      .map(({ term }): [string, string] => [
        `“${term}”`,
        'It is called official, and `seen` does not quote these words between “ ” from an official text. Quote them, or call it `ours` or `in use`.',
      ]),
    ...(zh.definition === undefined || en.definition === undefined ? [entryLacks('definition', 'Write it in both languages')] : []),
    ...(use === undefined ? [entryLacks('use', 'Say in one line why it matters here')] : []),
    ...(undertakings.has(kind) && outcome === undefined
      ? [entryLacks('outcome', 'Say what became of it, with its source, or where that was sought in vain')]
      : []),
    ...((sources.length === 0) === (unsourced === undefined)
      ? ([['sources', 'An entry has sources, or says in `unsourced` what it rests on: one of the two.']] as [string, string][])
      : []),
    ...(again
      ? []
      : ([['again', 'Nobody has read it but who wrote it. Have both definitions read against the sources, and say so.']] as [
          string,
          string,
        ][])),
    ...miscounted(concept),
    ...underlinedInVain(concept),
  ];
}

/** `underlined: true` on what the rule underlines wherever it stands, or nowhere. */
function underlinedInVain(concept: ConceptEntry): [string, string][] {
  if (concept.underlined !== true) return [];
  const { variants } = concept.zh;
  const marksOf = (underlined: boolean | undefined): number =>
    variants.filter((words) => underlinedOf({ ...concept, underlined }, words, { start: 0, end: words.length })).length;
  return marksOf(true) > marksOf(undefined)
    ? []
    : [['underlined', 'It changes nothing: the rule underlines the same words without it, or these are a phrase. Take it out.']];
}

function entryLacks(key: string, todo: string): [string, string] {
  return [key, `It has none. ${todo}.`];
}

/** What the page of numbered abbreviations says of an entry, it says after the members of the entry. */
function miscounted({ spelledOut, members, sources, sought }: ConceptEntry): [string, string][] {
  if (spelledOut === undefined) return [];
  const here = members.filter(({ sentence }) => sentence !== undefined).length;
  const holds = {
    here: members.length > 0 && here === members.length,
    part: members.length > 0,
    elsewhere: members.length > 0 && here < members.length && sources.length > 0,
    nowhere: members.length === 0 && sought !== undefined,
  }[spelledOut];
  const wanted = {
    here: 'every member needs the sentence that spells it out',
    part: 'it needs the members that are known',
    elsewhere: 'it needs members without a sentence, and a source',
    nowhere: 'it needs no member, and `sought`: where they were looked for',
  }[spelledOut];
  return holds ? [] : [['spelledOut', `It says “${spelledOut}”: ${wanted}. Mend one of the two.`]];
}

function tooMany(published: readonly ConceptEntry[]): Problem[] {
  const unsourced = published.filter(({ sources }) => sources.length === 0);
  const reprints = published.filter(({ sources }) => sources.length > 0 && sources.every(({ grade }) => grade === 'reprint'));
  return [
    ...(unsourced.length > most.unsourced
      ? [
          problem(
            '*',
            'sources',
            `${unsourced.length} entries have no source, and ${most.unsourced} may: ${names(unsourced)}. Find sources.`,
          ),
        ]
      : []),
    ...(reprints.length > most.reprints
      ? [
          problem(
            '*',
            'sources',
            `${reprints.length} entries rest on reprints alone, and ${most.reprints} may: ${names(reprints)}. Find first instances.`,
          ),
        ]
      : []),
  ];
}

function names(concepts: readonly ConceptEntry[]): string {
  return concepts.map(({ slug }) => slug).join(', ');
}

/** Returns whether words stand between quotation marks, but for their spelling, their marks and their endings. */
function isQuoted(term: string, seen: string): boolean {
  const quoted = [...seen.matchAll(/“([^”]*)”/g)].map(([, words = '']) => ` ${stems(words)} `);
  return quoted.some((words) => words.includes(` ${stems(term)} `));
}

function stems(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(the|an?) /, '')
    .replace(/’s\b/g, '')
    .replace(/center(?=ed)/g, 'centr')
    .replace(/center/g, 'centre')
    .replace(/iz(?=e|ing|ation)/g, 'is')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(stemmer)
    .join(' ');
}
