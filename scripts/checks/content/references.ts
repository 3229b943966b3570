import type { ContentFiles } from '#schemas/read.ts';
import type { Problem } from './problem.ts';
import { glossaryFaults } from './references/glossary.ts';
import type { Fault, Known } from './references/known.ts';
import { knownFrom } from './references/known.ts';
import { proseFaults } from './references/prose.ts';
import { reportFaults } from './references/report.ts';
import { sameWordFaults } from './references/same-words.ts';
import { homeFaults, sharedFaults } from './references/shared.ts';

/**
 * Returns where a file of content/ names what is not there: an id, an entry, a text, a source; itself; the same twice; in a
 * ring. `prose` are topics and the page about the site, by their path from content/.
 */
export function references(files: ContentFiles, prose: ReadonlyMap<string, string>): Problem[] {
  const known = knownFrom(files);
  // Without the home report every id would be unknown.
  const faults = known.reports.has(known.home) ? allFaults(known, prose) : homeFaults(known);
  return faults.map(([path, id, message]) => ({ file: `content/${path}`, id, rule: 'references', message }));
}

function allFaults(known: Known, prose: ReadonlyMap<string, string>): Fault[] {
  return [
    ...sharedFaults(known),
    ...glossaryFaults(known),
    ...sameWordFaults(known),
    ...proseFaults(prose, known),
    ...[...known.reports.values()].flatMap((report) => reportFaults(report, known)),
  ];
}
