import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import type { Edition } from '#edition/types.ts';
import { placeOfFigure } from '#numbers/figures-of.ts';
import { unsettledIn } from '#numbers/unsettled.ts';
import { toJson } from '#report/to-files.ts';
import type { FigureLedger } from '#schemas/figures.ts';
import { counted } from '#text/counted.ts';
import { comparatorOf, unitAfter } from '#text/quantities.ts';
import { contentFolder, readEditions } from './content.ts';
import { current } from './current.ts';
import { lockProject } from './lock.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import { writeFiles } from './write-files.ts';

/**
 * Brings the ledger of figures of a report up to its text: offsets follow the words, and every numeral that nobody has
 * settled is written down under `open`, with what the words around it say. The editor makes a figure of it, or lists it
 * under `not`.
 */
await run(() => {
  lockProject('figures');
  const [slug, ...more] = process.argv.slice(2);
  const editions = readEditions();
  const edition = editions.find((one) => one.slug === slug);
  if (!edition || more.length > 0) {
    new VFile({ path: 'npm run figures' }).fail(
      `It takes the name of one report, and got ${slug === undefined ? 'none' : `“${process.argv.slice(2).join(' ')}”`}. There are ${editions.map((one) => one.slug).join(', ')}: \`npm run figures -- ${editions[0]?.slug ?? 'report'}\`.`,
      { line: 1, column: 1 },
      'figures:no-report',
    );
    return;
  }
  const path = join(contentFolder, 'reports', edition.slug, 'figures.json');
  const ledger = broughtUp(edition);
  const before = current(path) ?? null;
  const after = toJson(ledger);
  if (before !== after) writeFiles(root, [{ path: relative(root, path), before, after }]);
  process.stdout.write(before === after ? 'Nothing to do: the ledger is what the text gives.\n' : `wrote ${relative(root, path)}\n`);
  process.stdout.write(`${counted(ledger.figures.length, 'figure')}, ${counted(ledger.open.length, 'numeral')} not settled\n`);
});

function broughtUp(edition: Edition): FigureLedger {
  const ledger = edition.figures;
  return {
    ...ledger,
    figures: ledger.figures.map((figure) => {
      const placed = placeOfFigure(edition, figure);
      return placed ? { ...figure, sentence: placed.segment.id, from: placed.from, to: placed.from + figure.words.zh.length } : figure;
    }),
    open: unsettledIn(edition).map(({ segment, numeral }) => ({
      sentence: segment.id,
      from: numeral.from,
      to: numeral.to,
      printed: numeral.printed,
      reading: {
        value: numeral.value ?? null,
        comparator: comparatorOf(segment.zh, numeral),
        unit: unitAfter(segment.zh, numeral),
      },
    })),
  };
}
