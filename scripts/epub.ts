import { parseArgs } from 'node:util';
import { makeBooks } from './books.ts';
import { readContent } from './content.ts';
import { lockProject } from './lock.ts';
import { layOut } from './offline/lay-out.ts';
import { run } from './say.ts';
import { builtSite, sayIfProvisional } from './site.ts';
import { root } from './root.ts';
import { failIfUnfinished } from './write-files.ts';

/** Makes the e-books of every report, for the place that `SITE_URL` says, into offline/: all of them or none. */
await run(async () => {
  parseArgs({ options: {} });
  lockProject('epub');
  failIfUnfinished(root);
  const site = builtSite();
  layOut(new Map((await makeBooks(readContent(), site)).map(({ name, bytes }) => [name, bytes])));
  sayIfProvisional(site);
});
