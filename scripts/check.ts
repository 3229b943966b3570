import { join } from 'node:path';
import { checks } from './checks/content/checks.ts';
import { readEditions } from './checks/content/editions.ts';
import { releasesIn, unreleased } from './checks/content/releases.ts';
import { statusOf } from './checks/content/status.ts';
import { current } from './current.ts';
import { readProjects } from './project.ts';
import { run, sayWarnings } from './say.ts';
import { splitProjects } from './splitting.ts';

/** Checks content/ against the seeds and against the editorial rules; says the status of the translation. */
await run(() => {
  let problems = 0;
  const say = (line: string): void => {
    problems++;
    process.stdout.write(`${line}\n`);
  };
  for (const { folder, slug, file, files, stale } of splitProjects()) {
    sayWarnings(file);
    for (const path of stale) say(`${path}: The seed does not give this file. Run \`npm run split\`.`);
    for (const [name, text] of files) {
      if (current(join(folder, name)) !== text)
        say(`content/reports/${slug}/${name}: This is not what the seed gives. Run \`npm run split\`.`);
    }
  }
  const projects = new Map(readProjects().map((project) => [project.slug, project]));
  for (const edition of readEditions()) {
    const project = projects.get(edition.slug);
    const changed = project && unreleased(edition, releasesIn(project.folder), project.info.edition);
    if (changed !== undefined) say(changed);
    for (const check of Object.values(checks)) {
      for (const { file, id, rule, message } of check(edition)) say(`${file}: ${id}: ${message} (${rule})`);
    }
    process.stdout.write(`${edition.slug}: sentences translated, read again, read alone\n`);
    for (const { place, sentences, translated, again, alone } of statusOf(edition)) {
      process.stdout.write(
        `  ${place.padEnd(7)} ${String(translated).padStart(3)} of ${String(sentences).padStart(3)}  ${again ? 'again' : '-    '}  ${alone ? 'alone' : '-'}\n`,
      );
    }
  }
  process.stdout.write(problems === 0 ? 'Nothing is wrong.\n' : `${problems} ${problems === 1 ? 'problem' : 'problems'}.\n`);
  if (problems > 0) process.exitCode = 1;
});
