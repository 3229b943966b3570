import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { current } from './current.ts';
import { root } from './root.ts';
import { run, sayWarnings } from './say.ts';
import { splitProjects } from './splitting.ts';

/** Splits every seed into content/; writes only when all of them could be split. */
await run(() => {
  const results = splitProjects();
  let changed = 0;
  for (const { folder, file, files, stale } of results) {
    sayWarnings(file);
    for (const path of stale) {
      rmSync(path);
      process.stdout.write(`removed ${relative(root, path)}\n`);
      changed++;
    }
    for (const [name, text] of files) {
      const path = join(folder, name);
      if (current(path) === text) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      process.stdout.write(`wrote ${relative(root, path)}\n`);
      changed++;
    }
  }
  if (changed === 0) process.stdout.write('Nothing to do: content/ is what the seeds give.\n');
});
