import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { fromContent } from '#edition/from-content.ts';
import { makeBooks } from './books.ts';
import { readContent } from './content.ts';
import { lockProject } from './lock.ts';
import { layOut } from './offline/lay-out.ts';
import { run } from './say.ts';
import { builtSite, sayIfProvisional } from './site.ts';
import { root } from './root.ts';
import { failIfUnfinished } from './write-files.ts';

/** Makes the e-books of every report, or of those that are named, for the place that `SITE_URL` says, into offline/: all of them or none. */
await run(async () => {
  const { positionals } = parseArgs({ options: {}, allowPositionals: true });
  lockProject('epub');
  failIfUnfinished(root);
  const files = readContent();
  const editions = fromContent(files);
  const lost = positionals.find((slug) => editions.every((one) => one.slug !== slug));
  if (lost !== undefined)
    new VFile({ path: 'epub' }).fail(
      `There is no report “${lost}”. There are ${editions.map((one) => one.slug).join(', ')}.`,
      { line: 1, column: 1 },
      'epub:no-report',
    );
  const asked = positionals.length === 0 ? editions : editions.filter(({ slug }) => positionals.includes(slug));
  const site = builtSite();
  layOut(new Map((await makeBooks(files, site, editions, asked)).map(({ name, bytes }) => [name, bytes])));
  sayIfProvisional(site);
});
