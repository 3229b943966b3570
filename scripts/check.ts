import { statusOf } from '#edition/status.ts';
import { counted } from '#text/counted.ts';
import { checks, sharedChecks } from './checks/content/checks.ts';
import type { Problem } from './checks/content/problem.ts';
import { changedNotice } from './checks/content/changed.ts';
import { renderingsNotice } from './checks/content/renderings.ts';
import { contentFaults } from './content-faults.ts';
import { readEditions, readRules } from './content.ts';
import { run } from './say.ts';
import { sourceProblems } from './source-problems.ts';

/** Checks content/ against the seeds and against the editorial rules; says the status of the translation. */
await run(() => {
  let problems = 0;
  const say = (line: string): void => {
    problems++;
    process.stdout.write(`${line}\n`);
  };
  const tell = ({ file, id, rule, message }: Problem): void => say(`${file}: ${id}: ${message} (${rule})`);
  const faults = contentFaults();
  faults.forEach(say);
  if (faults.length > 0) {
    process.stdout.write(`${counted(faults.length, 'problem')}. The words are checked when these are mended.\n`);
    process.exitCode = 1;
    return;
  }
  for (const line of sourceProblems()) say(line);
  const rules = readRules();
  for (const check of Object.values(sharedChecks)) check(rules).forEach(tell);
  for (const edition of readEditions()) {
    for (const check of Object.values(checks)) check(edition, rules).forEach(tell);
    for (const notice of [changedNotice(edition), renderingsNotice(edition, rules)])
      if (notice !== undefined) process.stdout.write(`${notice}\n`);
    process.stdout.write(`${edition.slug}: sentences translated, read again, read alone\n`);
    for (const { unit, sentences, translated, again, alone } of statusOf(edition)) {
      process.stdout.write(
        `  ${unit.id.padEnd(7)} ${String(translated).padStart(3)} of ${String(sentences).padStart(3)}  ${again ? 'again' : '-    '}  ${alone ? 'alone' : '-'}\n`,
      );
    }
  }
  process.stdout.write(problems === 0 ? 'Nothing is wrong.\n' : `${counted(problems, 'problem')}.\n`);
  if (problems > 0) process.exitCode = 1;
});
