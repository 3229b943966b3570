import { basename } from 'node:path';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** The files that take longest, the longest first: what starts last must be short, or one worker waits for the other. */
const longest = [
  'other-reports.test.ts',
  'axe.test.ts',
  'search.test.ts',
  'folder.test.ts',
  'builds.test.ts',
  'corrected.test.ts',
  'journeys.test.ts',
  'layout.test.ts',
  'tabbing.test.ts',
  'split.test.ts',
  'fuzz.test.ts',
  'processor.test.ts',
];

/** Begins with the files that take longest; all others keep the order of the test runner. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.indexOf(basename(moduleId));
  return place < 0 ? longest.length : place;
}
