import { join } from 'node:path';
import { statusOf } from '#edition/status.ts';
import { VFileMessage } from 'vfile-message';
import { checks } from './checks/content/checks.ts';
import { changedNotice } from './checks/content/changed.ts';
import { readEditions, readRules } from './content.ts';
import { current } from './current.ts';
import { run, sayWarnings } from './say.ts';
import { splitProjects } from './splitting.ts';

/** Checks content/ against the seeds and against the editorial rules; says the status of the translation. */
await run(() => {
  let problems = 0;
  const say = (line: string): void => {
    problems++;
    process.stdout.write(`${line}\n`);
  };
  try {
    for (const { folder, slug, file, files, stale } of splitProjects()) {
      sayWarnings(file);
      for (const path of stale) say(`${path}: The seed does not give this file. Run \`npm run split\`.`);
      for (const [name, text] of files) {
        if (current(join(folder, name)) !== text)
          say(`content/reports/${slug}/${name}: This is not what the seed gives. Run \`npm run split\`.`);
      }
    }
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    say(`${error.file ?? ''}:${error.line ?? 1}:${error.column ?? 1}: ${error.reason}`);
  }
  const rules = readRules();
  for (const edition of readEditions()) {
    for (const check of Object.values(checks)) {
      for (const { file, id, rule, message } of check(edition, rules)) say(`${file}: ${id}: ${message} (${rule})`);
    }
    const notice = changedNotice(edition);
    if (notice !== undefined) process.stdout.write(`${notice}\n`);
    process.stdout.write(`${edition.slug}: sentences translated, read again, read alone\n`);
    for (const { unit, sentences, translated, again, alone } of statusOf(edition)) {
      process.stdout.write(
        `  ${unit.id.padEnd(7)} ${String(translated).padStart(3)} of ${String(sentences).padStart(3)}  ${again ? 'again' : '-    '}  ${alone ? 'alone' : '-'}\n`,
      );
    }
  }
  process.stdout.write(problems === 0 ? 'Nothing is wrong.\n' : `${problems} ${problems === 1 ? 'problem' : 'problems'}.\n`);
  if (problems > 0) process.exitCode = 1;
});
