import { join } from 'node:path';
import { makeBooks } from './books.ts';
import { readContent } from './content.ts';
import { current } from './current.ts';
import { lockProject } from './lock.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import { builtSite, sayIfProvisional } from './site.ts';
import type { Change } from './write-files.ts';
import { failIfUnfinished, writeFiles } from './write-files.ts';

/** Makes the e-books of every report, for the place that `SITE_URL` says, into offline/: all of them or none. */
await run(async () => {
  lockProject('epub');
  failIfUnfinished(root);
  const site = builtSite();
  const books = await makeBooks(readContent(), site);
  const changes = books.map(({ name, bytes }): Change => {
    const path = `offline/${name}`;
    return { path, before: current(join(root, path), 'base64') ?? null, after: Buffer.from(bytes).toString('base64'), encoding: 'base64' };
  });
  writeFiles(
    root,
    changes.filter(({ before, after }) => before !== after),
  );
  for (const { name, bytes } of books) process.stdout.write(`offline/${name}: ${Math.ceil(bytes.length / 1024)} KiB\n`);
  sayIfProvisional(site);
});
