import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { VFile } from 'vfile';
import { checkDraft } from '#draft/check.ts';
import { toJson } from '#draft/telling/to-json.ts';
import { readEditions, readHome } from './content.ts';
import { fileArguments } from './file-arguments.ts';
import { knownTexts } from './known-texts.ts';
import { readDraft } from './read-draft.ts';
import { run, sayWarnings } from './say.ts';
import { verdictList } from './verdict-list.ts';

const start = { line: 1, column: 1 };
const usage = 'Say: npm run --silent verify -- FILE [--json] [--report SLUG]; FILE may be - for the standard input.';

/** What is wrong with a quotation for which the exit code is 1. */
const wrong: ReadonlySet<string> = new Set(['altered', 'misplaced']);

/** Checks a draft against the reports: `npm run --silent verify -- draft.docx`. Writes nothing; bad input ends with exit code 2. */
await run(async () => {
  const { name, options } = fileArguments('verify', process.argv.slice(2), ['report'], ['json']);
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  if (name === undefined || name === '') return new VFile({ path: 'FILE' }).fail(`No draft was named. ${usage}`, start, 'verify:no-file');
  if (name.startsWith('--') && !existsSync(resolve(folder, name)))
    return new VFile({ path: name }).fail(`This is no option, and there is no such file. ${usage}`, start, 'verify:no-option');
  const { text, isMarkdown, file } = await readDraft(name, folder);
  const texts = knownTexts(readEditions(), readHome());
  const [only] = texts.reports.length === 1 ? texts.reports : [];
  const slug = options.get('report');
  const asked = slug === undefined ? only : texts.reports.find((report) => report.slug === slug);
  if (slug !== undefined && !asked)
    return new VFile({ path: 'verify' }).fail(
      `There is no report “${slug}”. There are ${texts.reports.map((report) => report.slug).join(', ')}.`,
      start,
      'verify:no-report',
    );
  sayWarnings(file);
  const found = await checkDraft(text, texts, { isMarkdown, ...(slug !== undefined && { report: slug }) });
  const checked = { ...found, report: found.report ?? asked?.slug ?? null, edition: found.edition ?? asked?.edition ?? null };
  process.stdout.write(options.has('json') ? `${JSON.stringify(toJson(checked, name), null, 2)}\n` : verdictList(checked, text, texts));
  if (checked.quotations.some(({ verdict }) => wrong.has(verdict))) process.exitCode = 1;
}, 2);
