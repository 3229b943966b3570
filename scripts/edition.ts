import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { wordsOf } from '#edition/changes.ts';
import { toKeptRelease } from '#edition/releases.ts';
import type { Edition } from '#edition/types.ts';
import { readEditions, readHome, reportsFolder } from './content.ts';
import type { Order } from './edition-order.ts';
import { checkOrder, withEdition } from './edition-order.ts';
import { onInterrupt, runScript } from './interrupts.ts';
import { keepFiles } from './keep-files.ts';
import { lockProject } from './lock.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import { siteStanding } from './site.ts';
import { failIfUnfinished } from './write-files.ts';

/**
 * Publishes an edition of a report: `npm run edition -- 1.1.0 --date 2026-12-01 [--report <slug>]`. Raises version and
 * day in report.json, keeps the words in releases/, builds the site and prints its PDFs. Where a step fails or is
 * interrupted, everything is as it was.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    options: { date: { type: 'string' }, report: { type: 'string' } },
    allowPositionals: true,
  });
  lockProject('edition');
  failIfUnfinished(root);
  const { origin } = siteStanding();
  const order: Order = { version: positionals[0] ?? '', date: values.date ?? '', slug: values.report ?? readHome(), origin };
  const edition = readEditions().find(({ slug }) => slug === order.slug);
  const file = new VFile({ path: `content/reports/${order.slug}/report.json` });
  const { version, date } = checkOrder(order, edition, file);
  await publish(edition as Edition, version, date);
});

async function publish(edition: Edition, version: string, date: string): Promise<void> {
  const facts = join(reportsFolder, edition.slug, 'report.json');
  const kept = join(reportsFolder, edition.slug, 'releases', `${version}.json`);
  const putBack = keepFiles([
    facts,
    kept,
    join(root, 'public/pdf/licences.txt'),
    ...readEditions().flatMap(({ slug }) => printedFiles(slug)),
  ]);
  const isPublished = onInterrupt(putBack);
  const release = toKeptRelease({ version, date, ...wordsOf(edition) }, edition.releases.at(-1));
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, `${JSON.stringify(release, null, 1)}\n`);
  writeFileSync(facts, withEdition(readFileSync(facts, 'utf8'), version, date));
  for (const step of ['build', 'pdf', 'build']) {
    const { status } = await runScript(join(root, 'scripts', `${step}.ts`), [], process.env);
    if (status === 0) continue;
    putBack();
    process.stderr.write(
      `\`npm run ${step}\` failed, so ${version} is not published: everything is as it was. Mend what it says above, and try again.\n`,
    );
    process.exitCode = 1;
    return;
  }
  isPublished();
  process.stdout.write(
    `Published ${edition.slug} ${version} (${date}): ${relative(root, kept)}, report.json, printed.json, and the PDFs in public/pdf/. Commit all of them.\n`,
  );
}

/** Returns the files that a printing of a report writes. */
function printedFiles(slug: string): string[] {
  const pdfs = ['zh', 'en', 'parallel'].map((of) => join(root, 'public/pdf', `${slug}.${of}.pdf`));
  return [join(reportsFolder, slug, 'printed.json'), ...pdfs];
}
