import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readEditions } from './checks/content/editions.ts';
import { releaseOf, releasesIn, unreleased } from './checks/content/releases.ts';
import { readProjects, root } from './project.ts';
import { run } from './say.ts';

/** Keeps the words of every report as its present edition, so that later ones can be held against them. */
await run(() => {
  const editions = new Map(readEditions().map((edition) => [edition.slug, edition]));
  for (const { slug, folder, info } of readProjects()) {
    const edition = editions.get(slug);
    if (!edition) continue;
    const path = join(folder, 'releases', `${info.edition.version}.json`);
    if (existsSync(path)) {
      const changed = unreleased(edition, releasesIn(folder), info.edition);
      process.stdout.write(
        changed === undefined ? `${slug}: ${info.edition.version} is published already, and nothing changed.\n` : `${changed}\n`,
      );
      if (changed !== undefined) process.exitCode = 1;
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(releaseOf(edition, info.edition), null, 1)}\n`);
    process.stdout.write(`wrote ${relative(root, path)}\n`);
  }
});
