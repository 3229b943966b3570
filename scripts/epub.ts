import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBooks } from './books.ts';
import { readContent } from './content.ts';
import { lockProject } from './lock.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import { builtSite, sayIfProvisional } from './site.ts';
import { failIfUnfinished } from './write-files.ts';
import { writeTogether } from './write-together.ts';

/** Makes the e-books of every report, for the place that `SITE_URL` says, into offline/: all of them or none. */
await run(async () => {
  parseArgs({ options: {} });
  lockProject('epub');
  failIfUnfinished(root);
  const site = builtSite();
  const books = await makeBooks(readContent(), site);
  writeTogether(new Map(books.map(({ name, bytes }) => [join(root, 'offline', name), bytes])));
  for (const { name, bytes } of books) process.stdout.write(`offline/${name}: ${Math.ceil(bytes.length / 1024)} KiB\n`);
  sayIfProvisional(site);
});
