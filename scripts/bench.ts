import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import type { Measure } from './bench/collection-bench.ts';
import { benchCollection, measures } from './bench/collection-bench.ts';
import { benchSeed } from './bench/seed-bench.ts';
import { countOf } from './collection/count-of.ts';
import { run } from './say.ts';

/**
 * Measures the site of the project, or with `--reports 100` one of so many reports, in a folder of its own or in one that
 * `--keep FOLDER` names; of what can be measured of it all, or what is named: `npm run bench -- --reports 100 build search`.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    options: { reports: { type: 'string' }, keep: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.reports === undefined) return benchSeed();
  const unknown = positionals.find((name) => !isMeasure(name));
  if (unknown !== undefined)
    new VFile({ path: 'npm run bench' }).fail(
      `“${unknown}” cannot be measured. Name some of these or none: ${measures.join(', ')}.`,
      { line: 1, column: 1 },
      'project:arguments',
    );
  const wanted = new Set(positionals.length === 0 ? measures : positionals.filter(isMeasure));
  return benchCollection(countOf(values.reports), values.keep === undefined ? undefined : resolve(values.keep), wanted);
});

function isMeasure(name: string): name is Measure {
  return (measures as readonly string[]).includes(name);
}
