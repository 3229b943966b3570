import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copiesFolder, hashesFile } from '#export/copies.ts';
import { runScript } from './interrupts.ts';
import { lockProject } from './lock.ts';
import { layOut } from './offline/lay-out.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import { builtSite, sayIfProvisional } from './site.ts';

/** Lays the copies of the site that one carries away into offline/, the whole site as a folder in a zip where it is not large and reports as one file, as the last build made them; builds the site where it is not there. */
await run(async () => {
  parseArgs({ options: {} });
  lockProject('offline');
  const site = builtSite();
  const folder = join(site.folder, copiesFolder);
  const list = join(folder, hashesFile);
  if (!existsSync(list)) {
    const { status } = await runScript(join(root, 'scripts/build.ts'), [], process.env);
    if (status !== 0) {
      process.exitCode = status;
      return;
    }
  }
  const names = [...readFileSync(list, 'utf8').matchAll(/^\w+ {2}(.+)$/gm)].map(([, name = '']) => name);
  const copies = new Map<string, Uint8Array>(
    names.filter((name) => /\.(?:zip|html)$/.test(name)).map((name) => [name, readFileSync(join(folder, name))]),
  );
  layOut(copies);
  sayIfProvisional(site);
});
